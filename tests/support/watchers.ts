import { isDeepStrictEqual } from 'node:util';
import {
  applyMove,
  cloneMatch,
  IllegalMove,
  legalMoves,
  parseMove,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { checkMove } from '../../rules/engine/move-rules';
import { anyMove, moveKey, twisted } from './move-samples';
import type { Dice } from './random-play';

function fail(sentence: string, move?: Move): never {
  throw new Error(move === undefined ? sentence : `${sentence}: ${JSON.stringify(move)}`);
}

/** Every move on the list passes its own check and is listed once. */
export function expectTidyList(state: MatchState, seat: Seat, legal: readonly Move[]): void {
  if (legal.length === 0) fail('a seat that has to act has no move');
  if (new Set(legal.map((move) => JSON.stringify(move))).size !== legal.length) fail('a move is listed twice');
  for (const move of legal) {
    const code = checkMove(state, seat, move);
    if (code !== undefined) fail(`a listed move is refused as ${code}`, move);
  }
}

/** Every move on the list is read back from text as it was, and can be made; `after` looks at what comes of it. */
export function expectAllAccepted(
  state: MatchState,
  seat: Seat,
  legal: readonly Move[],
  after: (state: MatchState) => void,
): void {
  for (const move of legal) {
    const read = parseMove(JSON.parse(JSON.stringify(move)));
    if (!isDeepStrictEqual(read, move)) fail('a move is not read back', move);
    const copy = cloneMatch(state);
    applyMove(copy, seat, read);
    after(copy);
  }
}

/** Everything a refused move could have changed, as text; of what is past, how much there is. */
const trace = (state: MatchState): string =>
  JSON.stringify([
    { ...state, companies: [], secret: { ...state.secret, events: state.secret.events.length } },
    state.companies.map((company) => ({ ...company, history: company.history.length })),
  ]);

/** The move is refused with a reason. */
function expectRefused(state: MatchState, seat: Seat, move: Move): void {
  try {
    applyMove(state, seat, move);
  } catch (error) {
    if (error instanceof IllegalMove) return;
    throw error;
  }
  fail('an unlisted move was accepted', move);
}

/** Moves nobody offered are refused and leave no trace: any of the rulebook, a legal one with one field changed, a rival's. */
export function expectOnlyListedAccepted(state: MatchState, seat: Seat, legal: readonly Move[], dice: Dice): void {
  const listed = new Set(legal.map(moveKey));
  const before = trace(state);
  for (const move of [anyMove(dice), anyMove(dice), twisted(dice.pick(legal), dice), twisted(dice.pick(legal), dice)])
    if (!listed.has(moveKey(move))) expectRefused(state, seat, move);
  const other = dice.below(state.players + 1);
  const others = new Set(legalMoves(state, other).map(moveKey));
  for (const stolen of [dice.pick(legal), dice.pick(legal)])
    if (!others.has(moveKey(stolen))) expectRefused(state, other, stolen);
  if (trace(state) !== before) fail('a refused move has changed the state');
}

/** The match survives being stored and sent: copies are equal, and play on alike without touching the original. */
export function expectCopies(state: MatchState, seat: Seat, move: Move): void {
  const original = JSON.stringify(state);
  const copies = [structuredClone(state), JSON.parse(original) as MatchState, cloneMatch(state)];
  for (const copy of copies) if (!isDeepStrictEqual(copy, state)) fail('a copy differs');
  for (const copy of copies) applyMove(copy, seat, move);
  for (const copy of copies) if (!isDeepStrictEqual(copy, copies[0])) fail('copies play on differently', move);
  if (JSON.stringify(state) !== original) fail('playing on with a copy changed the original', move);
}
