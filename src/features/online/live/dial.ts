import type { Socket } from 'socket.io-client';
import { livePath, type ClientToServer, type Hello, type ServerToClient } from '../../../protocol/live';
import { createSocket } from '../../../net/create-socket';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** A socket for a match, not connected yet; `hello` is asked for at each attempt. */
export const dial = (hello: () => Hello): LiveSocket => createSocket('/', livePath, hello);
