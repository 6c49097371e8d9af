import type { ManagerOptions } from 'socket.io-client';
import type { SeatTaken } from '../../src/protocol/api';
import { connectPlayer, type OnlinePlayer } from './online-player';

/** Opens the pages of people who took seats; resolves when each sees the match. */
export async function seated(
  address: string,
  taken: readonly SeatTaken[],
  more?: Partial<ManagerOptions>,
): Promise<OnlinePlayer[]> {
  const players = taken.map((one) => connectPlayer(address, one.match, one, more));
  await Promise.all(players.map((player) => player.until('a standing', () => player.standing() !== undefined)));
  return players;
}

const isOver = (player: OnlinePlayer): boolean => player.standing()?.view.phase === 'over';

/**
 * Plays for these people, whoever is first to have a turn, until the match is over or `most` moves were made; returns
 * how many were. Every legal move comes up some time; nobody opens an envelope again, or it would never end.
 * @throws Error with what the server said when it refuses a move
 */
export async function playOn(players: readonly OnlinePlayer[], most = Infinity): Promise<number> {
  let made = 0;
  while (made < most) {
    const player = players.find(hasOneMove);
    if (player === undefined) {
      if (players.every(isOver)) return made;
      await Promise.race(
        players.map((one) => one.until('a turn or the end', () => hasOneMove(one) || players.every(isOver))),
      );
      continue;
    }
    const legal = movesOf(player);
    const move = legal[made % legal.length];
    if (move === undefined) throw new Error('nothing legal');
    const answer = await player.play(move);
    if ('error' in answer && answer.error === 'too-many-tries') {
      // Programs are quicker than people may be.
      await new Promise((passed) => setTimeout(passed, 100));
      continue;
    }
    if (!('done' in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
    await Promise.all(players.map((one) => one.until('the move', () => (one.standing()?.state ?? 0) >= answer.done)));
    made++;
  }
  return made;
}

const movesOf = (player: OnlinePlayer) => player.standing()?.view.legal.filter(({ type }) => type !== 'unseal') ?? [];

const hasOneMove = (player: OnlinePlayer): boolean => movesOf(player).length > 0;
