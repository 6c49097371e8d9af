import type { BotLevel } from '../../src/bots/levels';
import type { NewMatch, SeatTaken } from '../../src/protocol/api';
import { comingFrom, connectPlayer, type OnlinePlayer } from './online-player';
import { ask, usualMatch } from './server-api';

/** A table of one person and five bots. */
export async function aTable(address: string, pace: NewMatch['pace'], level: BotLevel): Promise<SeatTaken> {
  const bot = { kind: 'bot', level, temperament: 'even' } as const;
  const { body } = await ask<SeatTaken>(address, 'POST', 'matches', {
    body: {
      ...usualMatch,
      pace,
      options: { players: 6, scenario: 'standard', sealing: 'together' },
      seats: [{ kind: 'open' }, ...Array.from({ length: 5 }, (_, i) => ({ ...bot, name: `Robo ${i}` }))],
    } satisfies NewMatch,
  });
  return body;
}

/** Many tables of five expert bots; where `pages` come from somewhere, each has its maker's page open. */
export async function flood(address: string, tables: number, pages?: string): Promise<readonly OnlinePlayer[]> {
  const taken = await Promise.all(Array.from({ length: tables }, () => aTable(address, 'live', 'expert')));
  if (pages === undefined) return [];
  return Promise.all(
    taken.map(async (seat) => {
      const player = connectPlayer(address, seat.match, seat, comingFrom(pages));
      await player.until('the table', () => player.standing() !== undefined);
      // Its turn is over, and it is the bots' turn, for as long as they take.
      await player.play({ type: 'endTurn' }).catch(() => undefined);
      return player;
    }),
  );
}

/**
 * Somebody plays at a table, whatever is first legal, until its bots have moved so often; how long each of these moves
 * took, ms.
 */
export async function playBeside(player: OnlinePlayer, bots: number, patience = 60_000): Promise<readonly number[]> {
  const waits: number[] = [];
  const state = (): number => player.standing()?.state ?? 0;
  while (waits.length < bots) {
    const move = player.standing()?.view.legal.find(({ type }) => type !== 'unseal');
    const before = state();
    if (move === undefined) {
      const since = performance.now();
      const mine = (): boolean => (player.standing()?.view.legal.length ?? 0) > 0;
      await player.until('the bots', () => state() > before || mine(), patience);
      waits.push(performance.now() - since);
      continue;
    }
    await player.play(move);
    await player.until('the move', () => state() > before, patience);
  }
  return waits;
}
