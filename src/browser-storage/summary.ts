import type { MatchState } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
import type { MatchSummary } from './saved-match';

/** What lists show of a match. */
export function summaryOf(state: MatchState): MatchSummary {
  const { nextToAct, presetOf, viewFor } = rulesOf(state);
  const toMove = nextToAct(state);
  const { quarters, year } = presetOf(state);
  const summary = {
    companies: state.companies.map(({ id }) => id),
    quarter: state.quarter,
    quarters,
    year,
    climate: state.climate,
    winners: state.phase === 'over' ? viewFor(state, 'all').winners : [],
  };
  return toMove === undefined ? summary : { ...summary, toMove };
}

/** Random letters that work where `crypto.randomUUID` is missing (plain http on a local network). */
const randomLetters = (count: number): string =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => (byte % 36).toString(36)).join('');

export const newMatchId = (): string => randomLetters(12);

/** A seed nobody can guess: it decides every card. */
export const newSeed = (): string => randomLetters(32);
