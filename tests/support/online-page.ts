import type { Socket } from 'socket.io-client';
import { createSocket } from '../../src/net/create-socket';
import { openReconnectingSocket } from '../../src/net/reconnecting-socket';
import type { SeatTaken } from '../../src/protocol/api';
import { livePath, type ClientToServer, type Goodbye, type ServerToClient } from '../../src/protocol/live';
import { playerOver, type OnlinePlayer } from './online-player';

/** Opens a match with the socket pages have, which goes other ways where one is shut. */
export function connectPage(address: string, match: string, taken: Pick<SeatTaken, 'credential'>): OnlinePlayer {
  const socket: Socket<ServerToClient, ClientToServer> = createSocket(`${address}/`, livePath, () => ({
    match,
    credential: taken.credential,
  }));
  // A page finds its path by the place of its script.
  socket.io.opts.path = livePath;
  const player = playerOver(socket);
  const link = openReconnectingSocket<Goodbye>(socket, { welcome: 'welcome', onConnection: () => undefined });
  return {
    ...player,
    close() {
      link.close();
      player.close();
    },
  };
}
