import type { MatchState, Move } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { chooseMove } from '../../bots/choose';
import { halfTime } from '../figures/played-table';
import type { WhatIfJob, WhatIfPlayed } from './what-if-job';

/** A bot that knows the rules of the table. */
type Choose = typeof chooseMove;

/**
 * Lets normal bots play on from a state of a table: as the rules are, nobody burning, and with half the favouritism from
 * the next quarter's lots on. What nobody at the table could know yet (decks, news to come) is dealt anew by each seed,
 * alike for all three; hands and ambitions stay.
 * @throws RangeError for the half-time state of a table that did not get there
 */
export function playWhatIfJob({ table, from, seeds }: WhatIfJob, choose: Choose): WhatIfPlayed {
  const { determinize, viewFor } = rulesOf(table);
  const state = stateAt(table, from);
  const view = viewFor(state, 'all');
  const values = view.companies.map(({ valuation }) => valuation);
  return {
    table: table.table,
    from,
    places: [...state.lot].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)),
    playOuts: seeds.map((seed) => ({
      asWas: playedOut(determinize(view, seed), seed, anything, choose),
      noBurn: playedOut(determinize(view, seed), seed, exceptBurning, choose),
      halfFavour: playedOut({ ...determinize(view, seed), favouritism: state.favouritism / 2 }, seed, anything, choose),
    })),
  };
}

/** The start of the match, or the start of the first quarter after half time. */
function stateAt({ table, rules, options, seed, moves }: WhatIfJob['table'], from: WhatIfJob['from']): MatchState {
  const { createMatch, applyMove, presetOf } = rulesOf({ rules });
  const state = createMatch(options, seed);
  if (from === 'start') return state;
  const half = halfTime(presetOf(options).quarters);
  for (const { seat, move } of moves) {
    if (state.quarter > half) return state;
    applyMove(state, seat, move);
  }
  if (state.quarter <= half) throw new RangeError(`table ${table} did not get to half time`);
  return state;
}

const anything = (legal: readonly Move[]): readonly Move[] => legal;
const exceptBurning = (legal: readonly Move[]): readonly Move[] =>
  legal.filter((move) => move.type !== 'burn' || move.amount === 0);

function playedOut(
  state: MatchState,
  seed: string,
  allowed: (legal: readonly Move[]) => readonly Move[],
  choose: Choose,
): readonly number[] {
  const { isOver, nextToAct, viewFor, applyMove } = rulesOf(state);
  while (!isOver(state)) {
    const seat = nextToAct(state) ?? 0;
    const view = viewFor(state, seat);
    const legal = allowed(view.legal);
    const [only, another] = legal;
    const move =
      only !== undefined && another === undefined
        ? only
        : choose({ ...view, legal }, { level: 'normal' }, `${seed}.${state.moves}`);
    applyMove(state, seat, move);
  }
  return state.companies.slice(0, state.players).map(({ history }) => history.at(-1)?.gain ?? 0);
}
