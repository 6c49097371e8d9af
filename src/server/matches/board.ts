import type { MatchState } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { Board } from '../storage/documents/stored-match';

/** What console and projector show of a position. */
export function boardOf(state: MatchState): Board {
  const { presetOf, viewFor } = rulesOf(state);
  const { phase, quarter, climate, news } = state;
  return {
    quarter,
    quarters: presetOf(state).quarters,
    phase,
    climate,
    news,
    companies: viewFor(state, 'spectator')
      .companies.slice(0, state.players)
      .map(({ id, valuation, stake, score, cash, raised, burned }) => ({
        company: id,
        valuation,
        stake,
        gain: score.total - score.ambition,
        cash,
        raised,
        burned,
      })),
  };
}
