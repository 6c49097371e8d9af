import { protocolVersion } from '../protocol/version';
import { nextConnection, type Connection, type ConnectionEvent } from './connection';
import { hearProtocol } from './other-version';

/** What is needed of a socket; one of socket.io is such. */
export interface RawSocket {
  readonly connected: boolean;
  /** It will connect again by itself. */
  readonly active: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (...args: never[]) => void): unknown;
  removeAllListeners(): unknown;
}

interface ReconnectingSocketOptions<Reason extends string> {
  /** What the server says first when it takes somebody in. Whoever listens to it before the socket is opened hears it first. */
  readonly welcome: string;
  readonly onConnection: (connection: Connection<Reason>) => void;
  /** The server is to be upgraded soon; heard once on a page. */
  readonly onDraining?: () => void;
}

let toldOfDraining = false;

/** A socket to the server that opens again by itself when it was lost, at once when the device wakes. */
export interface ReconnectingSocket {
  /** Closes the socket and opens it again, to be sent everything anew. */
  readonly reconnect: () => void;
  readonly close: () => void;
}

/** How long to wait before connecting again where socket.io does not by itself, ms. */
const reconnectAfter = 1_500;
/** How long at first, and at most, where the server speaks another protocol, ms: until it, or this page, is another. */
const otherAfter = { first: 5_000, longest: 5 * 60_000 };
/** After so long in the background nobody can tell whether the connection still stands, ms. */
const staleAfter = 45_000;
/** The page's time and the device's differ by so much after a sleep, in which the page's stood, ms: its clocks are wrong then. */
const asleepFor = 1_000;

/** This page's time, which in some browsers stands while the device sleeps, and the device's, which may be set; ms. */
// oxlint-disable-next-line no-restricted-properties -- whichever says that longer passed is believed
const times = () => [performance.now(), Date.now()];

/** Connects a socket that is not connected yet, and again whenever it was lost. */
export function openReconnectingSocket<Reason extends string>(
  socket: RawSocket,
  { welcome, onConnection, onDraining }: ReconnectingSocketOptions<Reason>,
): ReconnectingSocket {
  let connection: Connection<Reason> = { kind: 'connecting' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = reconnectAfter;
  let hiddenAt: readonly number[] | undefined;
  /** It is this side that disconnects, and connects again at once. */
  let disconnecting = false;

  function handle(event: ConnectionEvent<Reason>): void {
    const next = nextConnection(connection, event);
    if (next === connection) return;
    connection = next;
    onConnection(next);
  }

  function reconnect(): void {
    clearTimeout(timer);
    if (connection.kind === 'ended') return;
    disconnecting = true;
    socket.disconnect();
    disconnecting = false;
    socket.connect();
  }

  function lost(): void {
    handle('lost');
    clearTimeout(timer);
    // socket.io does not connect again by itself to a server that closed the connection or refused it.
    if (!socket.active && !disconnecting && connection.kind !== 'ended') timer = setTimeout(reconnect, pause);
  }

  const wake = () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = times();
      return;
    }
    const [page = 0, device = 0] = times().map((time, i) => time - (hiddenAt?.[i] ?? time));
    hiddenAt = undefined;
    const doubtful = Math.max(page, device) > staleAfter || Math.abs(device - page) > asleepFor;
    if (!socket.connected || doubtful) reconnect();
  };
  const online = () => {
    if (!socket.connected) reconnect();
  };

  socket.on(welcome, () => {
    clearTimeout(timer);
    pause = reconnectAfter;
    hearProtocol(protocolVersion);
    handle('welcome');
  });
  socket.on('draining', () => {
    if (!toldOfDraining) onDraining?.();
    toldOfDraining = true;
  });
  socket.on('stopping', () => handle('stopping'));
  socket.on('saving', (works: boolean) => handle(works ? 'saved' : 'unsaved'));
  socket.on('goodbye', (goodbye: Reason, server = 1) => {
    if (hearProtocol(server)) {
      pause = Math.max(otherAfter.first, Math.min(2 * pause, otherAfter.longest));
      handle({ server: server > protocolVersion ? 'newer' : 'older' });
    } else handle({ goodbye });
    clearTimeout(timer);
    socket.disconnect();
  });
  socket.on('disconnect', lost);
  socket.on('connect_error', lost);
  globalThis.addEventListener?.('online', online);
  globalThis.document?.addEventListener('visibilitychange', wake);
  socket.connect();
  return {
    reconnect,
    close() {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', online);
      globalThis.document?.removeEventListener('visibilitychange', wake);
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
