import { nextConnection, type Connection, type Happening } from './connection';

/** What a line needs of a socket; one of socket.io is such. */
export interface LineSocket {
  readonly connected: boolean;
  /** It will call again by itself. */
  readonly active: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (...args: never[]) => void): unknown;
  removeAllListeners(): unknown;
}

interface LineOptions<Reason extends string> {
  /** What the server says first when it takes somebody in. Whoever listens to it before the line is opened hears it first. */
  readonly welcome: string;
  readonly onConnection: (connection: Connection<Reason>) => void;
}

/** The line to the server: it comes back by itself, at once when the device wakes. */
export interface Line {
  /** Hangs up and calls again, for everything anew. */
  readonly redial: () => void;
  readonly close: () => void;
}

/** How long to wait before calling again where socket.io does not by itself, ms. */
const redialAfter = 1_500;
/** After so long in the background nobody can tell whether the line still stands, ms. */
const staleAfter = 45_000;

/** Opens a line over a socket that is not connected yet. */
export function openLine<Reason extends string>(
  socket: LineSocket,
  { welcome, onConnection }: LineOptions<Reason>,
): Line {
  let connection: Connection<Reason> = { kind: 'connecting' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt: number | undefined;
  /** It is this side that hangs up, and calls again at once. */
  let hangingUp = false;

  function happen(happening: Happening<Reason>): void {
    const next = nextConnection(connection, happening);
    if (next === connection) return;
    connection = next;
    onConnection(next);
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

  socket.on(welcome, () => {
    clearTimeout(timer);
    happen('welcome');
  });
  socket.on('stopping', () => happen('stopping'));
  socket.on('goodbye', (goodbye: Reason) => {
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
