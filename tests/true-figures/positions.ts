import {
  applyMove,
  cloneMatch,
  createMatch,
  nextToAct,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import { Dice, randomMove } from '../support/random-play';

/** A decision of one seat in a match that was played that far. */
export interface Position {
  readonly name: string;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly moves: readonly { readonly seat: Seat; readonly move: Move }[];
  readonly seat: Seat;
  readonly state: MatchState;
}

/** Positions of one match at most. */
const perMatch = 5;
const scenarios = ['standard', 'standard', 'open-weights', 'subsidy-war', 'long-winter', 'intro'] as const;

/** Decisions drawn by a seed from matches of bots and of chance: build turns, questions of the rules, and envelopes. */
export function* drawnPositions(count: number, seed: number): Generator<Position> {
  const dice = new Dice(seed);
  for (let match = 0, drawn = 0; drawn < count; match++) {
    const options: MatchOptions = {
      players: 3 + dice.below(2),
      scenario: dice.pick(scenarios),
      sealing: dice.oneIn(2) ? 'own-turn' : 'together',
    };
    const all = decisionsOf(options, `true ${seed} ${match}`, dice);
    const chosen = new Set(Array.from({ length: perMatch }, () => dice.below(all.length)));
    for (const place of [...chosen].slice(0, count - drawn)) {
      const position = all[place];
      if (position === undefined) continue;
      drawn += 1;
      yield position;
    }
  }
}

/** Every decision of a match, with the moves before it; an envelope is one decision. */
function decisionsOf(options: MatchOptions, seed: string, dice: Dice): readonly Position[] {
  const state = createMatch(options, seed);
  const moves: { seat: Seat; move: Move }[] = [];
  const decisions: Position[] = [];
  const chance = dice.oneIn(2);
  for (let seat = nextToAct(state); seat !== undefined; seat = nextToAct(state)) {
    const view = viewFor(state, seat);
    const type = view.legal[0]?.type;
    if (type !== 'burn' && type !== 'seal')
      decisions.push({
        name: `${seed}, move ${moves.length}, seat ${seat}`,
        options,
        seed,
        moves: [...moves],
        seat,
        state: cloneMatch(state),
      });
    const move = chance ? randomMove(view.legal, dice) : chooseMove(view, { level: 'easy' }, `${seed} ${moves.length}`);
    applyMove(state, seat, move);
    moves.push({ seat, move });
  }
  return decisions;
}
