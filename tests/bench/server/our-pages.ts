import { comingFrom, connectPlayer } from '../../support/online-player';
import { fullMatch } from '../../support/server-api';
import type { LoadPage } from './load-page';

const open = { kind: 'open' } as const;

/**
 * A match of four people on our servers, made at the first address; seat i's page is at `addresses[i % length]`. `from`: whence
 * its people come, for a server behind a proxy.
 */
export async function seatFour(addresses: readonly string[], from?: string): Promise<LoadPage[]> {
  const taken = await fullMatch(addresses[0] ?? '', {
    options: { players: 4, scenario: 'standard', sealing: 'together' },
    seats: [open, open, open, open],
  });
  const more = from === undefined ? {} : comingFrom(from);
  const pages = taken.map((one, i) => connectPlayer(addresses[i % addresses.length] ?? '', one.match, one, more));
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
}
