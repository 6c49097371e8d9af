import { connectPlayer } from '../../support/online-player';
import { startServer } from '../../support/running-server';
import { fullMatch } from '../../support/server-api';
import type { LoadedServer } from './load-page';

/** Our server, writing every move to disk. */
export async function startOurs(): Promise<LoadedServer> {
  const server = await startServer();
  const seats = Array.from({ length: 4 }, () => ({ kind: 'open' as const }));
  return {
    name: 'ours',
    pid: server.process().pid ?? 0,
    async seatMatch() {
      const taken = await fullMatch(server.address, {
        options: { players: 4, scenario: 'standard', sealing: 'together' },
        seats,
      });
      const pages = taken.map((one) => connectPlayer(server.address, one.match, one));
      await Promise.all(pages.map((page) => page.until('a standing', () => page.standing() !== undefined, 60_000)));
      return pages.map((page) => ({
        view: () => page.standing()?.view,
        async play(move) {
          const answer = await page.play(move);
          if (!('done' in answer)) throw new Error(JSON.stringify(answer));
          await page.until('the move', () => (page.standing()?.state ?? 0) >= answer.done, 60_000);
        },
        close: page.close,
      }));
    },
    stop: server.remove,
  };
}
