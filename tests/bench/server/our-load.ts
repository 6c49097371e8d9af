import { startServer } from '../../support/running-server';
import type { LoadedServer } from './load-page';
import { seatFour } from './our-pages';

/** Our server, writing every move to disk. */
export async function startOurs(): Promise<LoadedServer> {
  const server = await startServer();
  return {
    name: 'ours',
    pids: [server.process().pid ?? 0],
    seatMatch: () => seatFour([server.address]),
    stop: server.remove,
  };
}
