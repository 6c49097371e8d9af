import { startServer } from '../../support/running-server';
import type { LoadedServer } from './load-page';
import { seatFour } from './our-pages';

/** Our server, writing every move to disk. */
export async function startOurs(): Promise<LoadedServer> {
  // One address may not have as many connections as the largest load: each match comes from its own.
  const server = await startServer({ TRUST_PROXY: '1' });
  let matches = 0;
  return {
    name: 'ours',
    pids: [server.process().pid ?? 0],
    seatMatch: () => {
      matches++;
      return seatFour([server.address], `10.0.${matches >> 8}.${matches & 255}`);
    },
    stop: server.remove,
  };
}
