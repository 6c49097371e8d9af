import type { Socket } from 'socket.io-client';
import type { Change, ChatLine, ClientToServer, ServerToClient, Welcome } from '../../../protocol/live';
import type { MatchInfo } from '../../../protocol/match-info';
import { nextConnection, type Connection, type Happening } from './connection';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** What comes along the line. */
export interface Heard {
  readonly onConnection: (connection: Connection) => void;
  readonly onWelcome: (welcome: Welcome) => void;
  readonly onChange: (change: Change) => void;
  readonly onInfo: (info: MatchInfo) => void;
  readonly onChat: (line: ChatLine) => void;
}

/** The line to the server: it comes back by itself, at once when the device wakes. */
export interface Line {
  readonly socket: LiveSocket;
  readonly connection: () => Connection;
  /** Hangs up and calls again, for everything anew. */
  readonly redial: () => void;
  readonly close: () => void;
}

/** How long to wait before calling again where socket.io does not by itself, ms. */
const redialAfter = 1_500;
/** After so long in the background nobody can tell whether the line still stands, ms. */
const staleAfter = 45_000;

/** Opens a line over a socket that is not connected yet. */
export function openLine(socket: LiveSocket, heard: Heard): Line {
  let connection: Connection = { kind: 'connecting' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt: number | undefined;
  /** It is this side that hangs up, and calls again at once. */
  let hangingUp = false;

  function happen(happening: Happening): void {
    const next = nextConnection(connection, happening);
    if (next === connection) return;
    connection = next;
    heard.onConnection(next);
  }

  function redial(): void {
    clearTimeout(timer);
    if (connection.kind === 'ended') return;
    hangingUp = true;
    socket.disconnect();
    hangingUp = false;
    socket.connect();
  }

  function lost(): void {
    happen('lost');
    clearTimeout(timer);
    // A server that hung up, or refused, is not called again by socket.io.
    if (!socket.active && !hangingUp && connection.kind !== 'ended') timer = setTimeout(redial, redialAfter);
  }

  const wake = () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      return;
    }
    const away = hiddenAt === undefined ? 0 : Date.now() - hiddenAt;
    hiddenAt = undefined;
    if (!socket.connected || away > staleAfter) redial();
  };
  const online = () => {
    if (!socket.connected) redial();
  };

  socket.on('welcome', (welcome) => {
    clearTimeout(timer);
    heard.onWelcome(welcome);
    happen('welcome');
  });
  socket.on('change', heard.onChange);
  socket.on('info', heard.onInfo);
  socket.on('chat', heard.onChat);
  socket.on('stopping', () => happen('stopping'));
  socket.on('goodbye', (goodbye) => {
    happen({ goodbye });
    clearTimeout(timer);
    socket.disconnect();
  });
  socket.on('disconnect', lost);
  socket.on('connect_error', lost);
  globalThis.addEventListener?.('online', online);
  globalThis.document?.addEventListener('visibilitychange', wake);
  socket.connect();
  return {
    socket,
    connection: () => connection,
    redial,
    close() {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', online);
      globalThis.document?.removeEventListener('visibilitychange', wake);
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
