import { io, type Socket } from 'socket.io-client';

/** A socket to the server this page came from, not connected yet; `hello` is asked for at each attempt. */
export const createSocket = (namespace: string, path: string, hello: () => object): Socket =>
  io(namespace, {
    path,
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
