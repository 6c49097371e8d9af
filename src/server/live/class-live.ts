import type { Namespace, Server, Socket } from 'socket.io';
import { classNamespace, type ClassToClient } from '../../protocol/session';
import type { SessionService } from '../classroom/session-service';
import type { SessionSubscriber } from '../classroom/session-room';
import { hashOf } from '../matches/secrets';
import type { LimitKind } from '../limit-kinds';
import { NewerDocument } from '../storage/documents/document-text';
import { readHello } from './packets';
import { countPages, sayGoodbye } from './pages';

type ClassSocket = Socket<Record<string, never>, ClassToClient>;

/** Pages of one key open at once. */
const pagesPerKey = 12;

interface ClassLiveServices {
  readonly sessions: SessionService;
  readonly saves: () => boolean;
  readonly draining: () => boolean;
  readonly onLimit: (kind: LimitKind) => void;
  readonly report: (error: unknown) => void;
}

/** Tells the pages of a session what changes in it; they ask for everything else over HTTP. */
export function openClassLive(io: Server, { sessions, saves, draining, onLimit, report }: ClassLiveServices): void {
  const pages = countPages();
  const namespace: Namespace<Record<string, never>, ClassToClient> = io.of(classNamespace);
  namespace.on('connection', (socket) => {
    socket.once('disconnect', () => socket.conn.close());
    enter(socket).catch((error: unknown) => {
      report(error);
      if (error instanceof NewerDocument) sayGoodbye(socket, 'malformed', error.protocol);
      else socket.disconnect(true);
    });
  });

  async function enter(socket: ClassSocket): Promise<void> {
    const hello = readHello('classHello', socket.handshake);
    if (hello === undefined) return sayGoodbye(socket, 'malformed');
    const room = await sessions.room(hello.session);
    if (room === undefined) return sayGoodbye(socket, 'unknown-session');
    const role = await sessions.whose(hello.session, hello.key);
    const key = hashOf(hello.key);
    if (role === undefined) {
      const removed = room.stored().students.some((student) => student.key === key);
      return sayGoodbye(socket, removed ? 'removed' : 'moved');
    }
    if (!socket.connected) return undefined;
    const left = pages.enter(key, pagesPerKey);
    if (left === undefined) {
      onLimit('pages');
      return sayGoodbye(socket, 'too-many-connections');
    }
    const subscriber: SessionSubscriber = {
      key,
      role,
      send: (name, ...args) => void socket.emit(name, ...args),
      end: (reason, protocol) => sayGoodbye(socket, reason, protocol),
    };
    socket.once('disconnect', () => {
      room.leave(subscriber);
      left();
    });
    await room.enter(subscriber);
    if (!socket.connected) return room.leave(subscriber);
    if (!saves()) socket.emit('saving', false);
    if (draining()) socket.emit('draining');
  }
}
