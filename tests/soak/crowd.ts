import type { Move, Seat } from '../../rules/index';
import type { SeatTaken } from '../../src/protocol/api';
import type { ActionAnswer } from '../../src/protocol/live';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { Dice } from '../support/random-play';
import { fullMatch } from '../support/server-api';

/** A move the server said was made. */
export interface Acknowledged {
  readonly match: string;
  readonly n: number;
  readonly seat: Seat;
  readonly move: Move;
}

/** People who play many matches at once, as fast as they are let, and come back by themselves. */
export interface Crowd {
  readonly acknowledged: readonly Acknowledged[];
  readonly matches: () => readonly string[];
  readonly pages: () => readonly OnlinePlayer[];
  /** Resolves when every page has been welcomed after this call. Rejects after `ms`. */
  readonly resumed: (ms: number) => Promise<void>;
  readonly leave: () => void;
}

const answerWithin = 3_000;

/** Seats people at `count` matches of three, player i of a match at `addresses[i % length]`; an ended match is followed by a new one. `open`: how their pages are opened. */
export async function openCrowd(
  addresses: readonly string[],
  count: number,
  seed: number,
  open: (address: string, match: string, taken: SeatTaken) => OnlinePlayer = connectPlayer,
): Promise<Crowd> {
  const acknowledged: Acknowledged[] = [];
  const tables = new Map<string, OnlinePlayer[]>();
  const dice = new Dice(seed);
  let left = false;

  async function seatMatch(): Promise<void> {
    const taken = await fullMatch(addresses[0] ?? '').catch(() => undefined);
    if (taken === undefined) {
      // The server is just away.
      await new Promise((done) => setTimeout(done, 300));
      return left ? undefined : seatMatch();
    }
    const id = taken[0]?.match ?? '';
    const players = taken.map((one, i) => open(addresses[i % addresses.length] ?? '', id, one));
    tables.set(id, players);
    players.forEach((player, seat) => void playSeat(id, player, seat));
  }

  async function playSeat(match: string, player: OnlinePlayer, seat: Seat): Promise<void> {
    while (!left) {
      const ended = (): boolean => player.standing()?.view.phase === 'over';
      const mayMove = (): boolean => movesOf(player).length > 0 && player.socket.connected;
      await player.until('a turn', () => left || ended() || mayMove(), 600_000);
      if (left || ended()) break;
      const standing = player.standing();
      const move = dice.pick(movesOf(player));
      const answer = await answerOf(player, standing?.state ?? 0, move);
      if (answer !== undefined && 'done' in answer) {
        acknowledged.push({ match, n: answer.done, seat, move });
        const newer = (): boolean => left || (player.standing()?.state ?? 0) >= answer.done;
        await player.until('the move', newer, 600_000);
      }
    }
    player.close();
    const table = tables.get(match);
    if (!left && seat === 0 && table !== undefined) {
      tables.delete(match);
      await seatMatch();
    }
  }

  await Promise.all(Array.from({ length: count }, seatMatch));
  return {
    acknowledged,
    matches: () => [...tables.keys()],
    pages: () => [...tables.values()].flat(),
    async resumed(ms) {
      const pages = [...tables.values()].flat();
      await Promise.all(
        pages.map(async (page) => {
          const before = page.welcome();
          await page.until('a welcome', () => page.welcome() !== before || page.standing()?.view.phase === 'over', ms);
        }),
      );
    },
    leave() {
      left = true;
      for (const page of [...tables.values()].flat()) page.close();
    },
  };
}

const movesOf = (player: OnlinePlayer): Move[] =>
  player.standing()?.view.legal.filter(({ type }) => type !== 'unseal') ?? [];

/** The answer to a move; undefined when none came. */
const answerOf = (player: OnlinePlayer, state: number, move: Move): Promise<ActionAnswer | undefined> =>
  player.socket
    .timeout(answerWithin)
    .emitWithAck('play', state, move)
    .catch(() => undefined);
