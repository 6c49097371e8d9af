import type { Socket } from 'socket.io-client';
import type { ClassGoodbye, ClassToClient, ClassView, TableRow } from '../../../protocol/session';
import type { Connection } from '../../../net/connection';
import { openReconnectingSocket, type ReconnectingSocket } from '../../../net/reconnecting-socket';

export type ClassSocket = Socket<ClassToClient>;

export interface ClassSnapshot {
  readonly connection: Connection<ClassGoodbye>;
  /** Absent until the first welcome. */
  readonly view?: ClassView;
  /** By their number; none are told to students. */
  readonly tables: readonly TableRow[];
  /** The server's time less this page's (`performance.now()`), ms. */
  readonly offset: number;
}

/** A teaching session as one page follows it. */
export interface FollowedClass {
  readonly snapshot: () => ClassSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls the server; may be done again after `stop`. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Follows a teaching session over a socket, once it is started. */
export function followClass(socket: ClassSocket, onDraining?: () => void): FollowedClass {
  const listeners = new Set<() => void>();
  let current: ClassSnapshot = { connection: { kind: 'connecting' }, tables: [], offset: 0 };
  let link: ReconnectingSocket | undefined;
  /** The next tables told are all there are. */
  let afresh = true;

  function show(change: Partial<ClassSnapshot>): void {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  }

  function told(rows: readonly TableRow[]): void {
    const kept = afresh ? [] : current.tables.filter(({ table }) => rows.every((row) => row.table !== table));
    afresh = false;
    show({ tables: [...kept, ...rows].sort((a, b) => a.table - b.table) });
  }

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      socket.on('connect', () => (afresh = true));
      socket.on('session', (view) => show({ view, offset: view.info.now - performance.now() }));
      socket.on('tables', told);
      link = openReconnectingSocket<ClassGoodbye>(socket, {
        welcome: 'session',
        onConnection: (connection) => show({ connection }),
        ...(onDraining === undefined ? {} : { onDraining }),
      });
    },
    stop: () => link?.close(),
  };
}
