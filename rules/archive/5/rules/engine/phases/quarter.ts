import { openChoice } from './boardroom';
import { newsOf, presetOf } from '../catalogue';
import { renewContracts } from './contracts';
import { renewInvestors } from './investors';
import { record } from '../record';
import { shuffle } from '../rng';
import type { MatchState } from '../state';
import { climates, type Climate, type Seat } from '../vocabulary';
import { endNeedlessLicences } from './training';
import { climateStep, valuationOf } from './valuation';

/** News: the next quarter opens, offers are renewed, and the build order is fixed, lowest valuation first. */
export function openQuarter(state: MatchState): void {
  state.quarter += 1;
  const next = state.forecast;
  if (state.quarter > 1 && next !== '') {
    state.pastNews.push(state.news);
    state.news = next;
  }
  const last = state.quarter === presetOf(state).quarters;
  state.forecast = last ? '' : (state.secret.newsDeck.pop() ?? '');
  const from = state.climate;
  state.climate = climateToday(state);
  record(state, { type: 'news', quarter: state.quarter, news: state.news, from, to: state.climate });
  for (const company of state.companies) {
    company.rented = 0;
    company.trained = 0;
    company.dataBonusUsed = false;
  }
  state.lot = shuffle(state.secret.rng, [...state.companies.keys()]);
  renewContracts(state);
  renewInvestors(state);
  endNeedlessLicences(state);
  state.secret.choices = state.companies.map(openChoice);
  state.sealed = state.companies.map(() => false);
  state.order = buildOrder(state);
  state.phase = 'build';
}

/** Lowest valuation first; ties by a lot of their own, so that the same luck does not also break ties before investors. */
function buildOrder(state: MatchState): Seat[] {
  const values = state.companies.map((_, seat) => valuationOf(state, seat));
  return shuffle(state.secret.rng, [...state.companies.keys()]).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

/** The climate of this quarter: the scenario's path, or moved by the news (not in the first and the last quarter). */
function climateToday(state: MatchState): Climate {
  const scenario = presetOf(state);
  if (scenario.climateFixed) return scenario.climate[state.quarter - 1] ?? state.climate;
  if (state.quarter === 1 || state.quarter === scenario.quarters) return state.climate;
  const step = climateStep(state.climate) + newsOf(state.news).climate;
  return climates[Math.min(climates.length - 1, Math.max(0, step))] ?? state.climate;
}
