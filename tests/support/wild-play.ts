import type { Move, Seat } from '../../rules/index';
import type { ActionAnswer } from '../../src/protocol/live';
import { anyMove } from './move-samples';
import type { OnlinePlayer } from './online-player';
import { randomMove, type Dice } from './random-play';

/** What somebody did in a match, and what came of it. */
export interface WildStep {
  readonly seat: Seat;
  /** The state it was made for. */
  readonly state: number;
  readonly action: { readonly type: 'play'; readonly move: Move } | { readonly type: 'undo' };
  readonly answer: ActionAnswer;
}

/**
 * Plays a match to its end for its people: any legal move at random, now and then one taken back, an envelope opened
 * again, or a move that is none. Resolves with everything they did.
 */
export async function playWild(players: readonly OnlinePlayer[], dice: Dice): Promise<WildStep[]> {
  const steps: WildStep[] = [];
  const over = (): boolean => players.every((player) => player.standing()?.view.phase === 'over');
  const ready = (): OnlinePlayer[] => players.filter((player) => (player.standing()?.view.legal.length ?? 0) > 0);
  while (!over()) {
    const able = ready().filter((player) => !hasSealed(player) || dice.oneIn(40));
    if (able.length === 0) {
      await Promise.race(players.map((one) => one.until('a move of somebody else', moved(one), 60_000)));
      continue;
    }
    const player = dice.pick(able);
    const seat = player.welcome()?.seat ?? -1;
    const { state, view } = player.standing() ?? { state: 0, view: undefined };
    const undoes = view?.canUndo === true && dice.oneIn(8);
    const move = dice.oneIn(10) ? anyMove(dice) : randomMove(view?.legal ?? [], dice);
    const action = undoes ? ({ type: 'undo' } as const) : ({ type: 'play', move } as const);
    const answer = undoes ? await undone(player, state) : await player.play(move, state);
    steps.push({ seat, state, action, answer });
    const reached = 'done' in answer ? answer.done : state;
    await Promise.all(players.map((one) => one.until('the move', () => (one.standing()?.state ?? 0) >= reached)));
  }
  return steps;
}

const hasSealed = (player: OnlinePlayer): boolean =>
  player.standing()?.view.legal.every(({ type }) => type === 'unseal') === true;

/** Becomes true when the page sees another state than now. */
function moved(player: OnlinePlayer): () => boolean {
  const before = player.standing()?.state;
  return () => player.standing()?.state !== before;
}

const undone = (player: OnlinePlayer, state: number): Promise<ActionAnswer> =>
  new Promise((done) => player.socket.emit('undo', state, done));
