import { io, type Socket } from 'socket.io-client';
import { protocolField, protocolVersion } from '../protocol/version';
import { basePath } from './base-path';

/** How long an attempt may take before the next goes another way, ms; longer once both failed: some networks are slow. */
const patience = 4_000;
const longestPatience = 16_000;

/**
 * A socket to a namespace of the server this page came from, not connected yet; `hello` is asked for at each attempt. It
 * begins as a web socket; where that brings nothing, plain requests do, and are upgraded when a web socket passes after all.
 */
export function createSocket(namespace: string, path: string, hello: () => object): Socket {
  const socket = io(namespace, {
    path: basePath.slice(0, -1) + path,
    autoConnect: false,
    forceNew: true,
    query: { [protocolField]: protocolVersion },
    transports: [...ways],
    // What is refused at once is tried the other way at once.
    tryAllTransports: true,
    timeout: patience,
    reconnectionDelay: 400,
    reconnectionDelayMax: 3_000,
    auth: (give) => give(hello()),
  });
  takeTurns(socket);
  return socket;
}

const ways = ['websocket', 'polling'] as const;

/** Has each attempt that brought nothing followed by one that begins the other way: proxies swallow web sockets, or what is sent on them. */
function takeTurns(socket: Socket): void {
  const manager = socket.io;
  /** Attempts in a row after which nobody was let in. */
  let failed = 0;
  let entered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (failures: number): void => {
    failed = failures;
    manager.opts.transports = failed % 2 === 0 ? [...ways] : [...ways].reverse();
    manager.timeout(Math.min(patience * 2 ** Math.floor(failed / 2), longestPatience));
  };
  const enter = (): void => {
    entered = true;
    count(manager.engine.transport.name === 'websocket' ? 0 : 1);
    manager.engine.on('upgrade', () => count(0));
  };
  const giveUp = (): void => {
    if (!entered) manager.engine.close();
  };
  // On a line so slow that attempts had to wait longer, being let in takes longer too.
  manager.on('open', () => {
    timer = setTimeout(giveUp, Number(manager.timeout()));
    // Whoever closed the socket before took every listener from it.
    socket.off('connect', enter).on('connect', enter);
  });
  manager.on('error', () => count(failed + 1));
  manager.on('close', (reason) => {
    clearTimeout(timer);
    // A web socket that fell silent once is not trusted again at once.
    const silent = reason === 'ping timeout' && failed === 0;
    manager.opts.upgrade = !silent;
    if (silent || !entered) count(failed + 1);
    entered = false;
  });
}
