import { io } from 'socket.io-client';
import { livePath, type Hello } from '../../../protocol/live';
import type { LiveSocket } from './line';

/** A socket to the server this page came from, not connected yet; `hello` is asked for at each attempt. */
export const dial = (hello: () => Hello): LiveSocket =>
  io({
    path: livePath,
    autoConnect: false,
    forceNew: true,
    transports: ['websocket', 'polling'],
    // Where a proxy lets no web socket through, plain requests do.
    tryAllTransports: true,
    timeout: 6_000,
    reconnectionDelay: 400,
    reconnectionDelayMax: 3_000,
    auth: (give) => give(hello()),
  });
