import { describe, expect, test } from 'vitest';
import {
  applyMove,
  type CompanyView,
  createMatch,
  eventsOf,
  isOver,
  legalMoves,
  type MatchState,
  type Move,
  seatsToAct,
  viewFor,
} from '../../../../rules/index';
import { cashStory, condensed } from './cash-story';
import { dealsStory } from './deals-story';
import { barsFinding, headlineOf, leadOf } from './result-findings';
import { plotFinding, plots } from './plot-findings';
import { cashFinding, dealsFinding, stakeChanges } from './report-findings';
import { gainsAfter } from './standings';
import { usersStory } from './users-story';
import { valuationStory } from './valuation-story';
import { sinceLastTurn, whatEveryoneSaw } from './what-everyone-saw';

/** A whole match of moves picked by a small generator of our own, so that each seed always tells the same story. */
function playedMatch(players: number, seed: number): MatchState {
  const state = createMatch({ players, scenario: 'standard', sealing: 'own-turn' }, `story-${seed}`);
  let lot = seed + 1;
  const pick = <T>(items: readonly T[]): T => {
    lot = (lot * 48271) % 2147483647;
    const item = items[lot % items.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  while (!isOver(state)) {
    const [seat] = seatsToAct(state);
    if (seat === undefined) throw new Error('nobody to act in an unfinished match');
    const legal = legalMoves(state, seat);
    const eager = legal.filter(isEager);
    applyMove(state, seat, pick(eager.length > 0 ? eager : legal));
  }
  return state;
}

/** Moves that make something happen in the boardroom and before. */
const isEager = (move: Move): boolean =>
  move.type === 'sign' ||
  move.type === 'trainVertical' ||
  move.type === 'trainFoundation' ||
  (move.type === 'pitch' && move.investor !== 'none') ||
  (move.type === 'burn' && move.amount < 5);

const matches = [2, 3, 4, 5, 6].flatMap((players) =>
  [1, 2, 3, 4].map((seed) => {
    const state = playedMatch(players, seed * 10 + players);
    return { view: viewFor(state, 'all'), events: eventsOf(state, 'all') };
  }),
);
function aMatch() {
  const [match] = matches;
  if (match === undefined) throw new Error('no match was played');
  return match;
}
const quarters = matches.flatMap((match) =>
  Array.from({ length: match.view.quarters }, (_, index) => ({ ...match, quarter: index + 1 })),
);

describe('the quarter report', () => {
  test('start and all accounts add up to the end, for every company and quarter', () => {
    for (const { view, quarter } of quarters)
      for (const company of view.companies) {
        const { start, steps, end } = cashStory(company, quarter);
        expect(start + steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(end);
        expect(end).toBe(company.history[quarter]?.cash);
      }
  });

  test('putting small accounts together leaves the sum as it was', () => {
    for (const { view, quarter } of quarters)
      for (const company of view.companies) {
        const { steps } = cashStory(company, quarter);
        const few = condensed(steps, 4);
        const sum = (list: readonly { amount: number }[]) => list.reduce((total, { amount }) => total + amount, 0);
        expect(few.length).toBeLessThanOrEqual(4);
        expect(sum(few)).toBe(sum(steps));
      }
  });

  test('the causes of a valuation add up to its change', () => {
    for (const { view, events, quarter } of quarters)
      for (const company of view.companies) {
        const story = valuationStory(view, events, company, quarter);
        const sum = story?.causes.reduce((total, { amount }) => total + amount, 0) ?? 0;
        expect(sum).toBeCloseTo((story?.to ?? 0) - (story?.from ?? 0), 6);
      }
  });

  test('rounding never moves a valuation by 1, save where it stands on its floor', () => {
    const rounding = quarters.flatMap(({ view, events, quarter }) =>
      view.companies
        .filter(({ history }) => [quarter - 1, quarter].every((at) => (history[at]?.valuation ?? 0) > 1))
        .flatMap((company) => valuationStory(view, events, company, quarter)?.causes ?? [])
        .flatMap((cause) => (cause.kind === 'rounding' ? [Math.abs(cause.amount)] : [])),
    );
    expect(Math.max(0, ...rounding)).toBeLessThan(1);
  });

  test('users before, less those who left, plus those won, are the users after', () => {
    for (const { view, events, quarter } of quarters) {
      const story = usersStory(view, events, quarter);
      for (const line of story.lines) {
        expect(line.before - line.left + line.won).toBe(line.after);
        expect(line.before).toBeGreaterThanOrEqual(view.companies[line.seat]?.history[quarter - 1]?.users ?? 0);
      }
      expect(story.burns.filter(({ place }) => place > 0).every(({ burn }) => burn > 0)).toBe(true);
    }
  });

  test('every pitch is told once, and closed deals never exceed willing investors', () => {
    for (const { events, quarter } of quarters) {
      const story = dealsStory(events, quarter);
      const asked = events.filter(
        (event) => event.type === 'opened' && event.quarter === quarter && event.investor !== 'none',
      );
      expect(story.pitched).toBe(asked.length);
      expect(story.closed).toBeLessThanOrEqual(story.willing);
      expect(dealsFinding(story) === 'nobodyAsked').toBe(asked.length === 0);
    }
  });

  test('the finding of the books agrees with the accounts', () => {
    const findings = quarters.flatMap(({ view, quarter }) =>
      view.companies.map((company) => cashFinding(cashStory(company, quarter))),
    );
    const ofKind = (wanted: string) => findings.filter(({ kind }) => kind === wanted);
    expect(ofKind('customersMatched').every(({ customers, deals }) => customers >= deals)).toBe(true);
    expect(ofKind('investorsPaid').every(({ customers, deals }) => customers < deals)).toBe(true);
    expect(ofKind('earned').every(({ result }) => result > 0)).toBe(true);
    expect(ofKind('spent').every(({ result }) => result < 0)).toBe(true);
  });

  test('a stake that changed hands says so, and ends where the record has it', () => {
    for (const { view, events, quarter } of quarters)
      for (const { seat, history } of view.companies) {
        const changes = stakeChanges(events, quarter, seat);
        const last = changes.at(-1);
        expect(last?.after ?? history[quarter - 1]?.stake).toBeCloseTo(history[quarter]?.stake ?? 0, 9);
      }
  });

  test('gains are those of the record', () => {
    for (const { view, quarter } of quarters)
      for (const { seat, gain } of gainsAfter(view, quarter))
        expect(gain).toBe(view.companies[seat]?.history[quarter]?.gain);
  });
});

describe('the front page', () => {
  test('the headline names a winner', () => {
    for (const { view } of matches) {
      const headline = headlineOf(view);
      const named = headline.kind === 'shared' ? headline.seats : [headline.winner];
      expect(view.winners).toEqual(expect.arrayContaining([...named]));
    }
  });

  test('the least raised wins under that headline only', () => {
    const { view } = aMatch();
    const companies = view.companies.map((company) => ({
      ...company,
      raised: company.seat === 1 ? 3 : 9,
      score: { ...company.score, ambition: 0, total: company.seat === 1 ? 40 : 10 },
    }));
    expect(headlineOf({ ...view, companies, winners: [1] })).toEqual({ kind: 'raisedLeast', winner: 1 });
    expect(headlineOf({ ...view, companies, winners: [0] }).kind).not.toBe('raisedLeast');
  });

  test('an ambition decided where another would have won without it', () => {
    const { view } = aMatch();
    const companies = view.companies.map((company) => ({
      ...company,
      score: { ...company.score, ambition: company.seat === 0 ? 6 : 0, total: company.seat === 0 ? 40 : 38 },
    }));
    const two = companies.slice(0, 2);
    expect(headlineOf({ ...view, companies: two, winners: [0] })).toEqual({
      kind: 'ambitionDecided',
      winner: 0,
      without: 1,
    });
  });

  test('who wins below zero only lost the least', () => {
    const { view } = aMatch();
    const companies = view.companies.map((company) => ({
      ...company,
      score: { ...company.score, total: company.seat === 0 ? -3 : -9 },
    }));
    expect(headlineOf({ ...view, companies, winners: [0] })).toEqual({ kind: 'allLost', winner: 0 });
  });

  test('one who never raised while others did wins without an investor', () => {
    const { view } = aMatch();
    const companies = view.companies.map((company) => ({
      ...company,
      raised: company.seat === 0 ? 0 : 5,
      score: { ...company.score, ambition: 0, total: company.seat === 0 ? 40 : 10 },
    }));
    expect(headlineOf({ ...view, companies, winners: [0] })).toEqual({ kind: 'neverRaised', winner: 0 });
  });

  test('a runner-up who kept as much lost by what its owners had put in', () => {
    const { view } = aMatch();
    const scored = (company: CompanyView, total: number, kept: number): CompanyView => ({
      ...company,
      score: { ...company.score, total, kept, capital: kept - total, ambition: 0 },
    });
    const [one, two] = view.companies;
    if (one === undefined || two === undefined) throw new Error('a match has at least two companies');
    const companies = [scored(one, 40, 40), scored(two, 35, 43)];
    const [, second] = leadOf({ ...view, companies, winners: [0] });
    expect(second).toMatchObject({ kind: 'runnerUp', seat: 1, short: 5, keptAsMuch: true });
  });

  test('a tie shares the headline', () => {
    expect(headlineOf({ ...aMatch().view, winners: [0, 1] })).toEqual({ kind: 'shared', seats: [0, 1] });
  });

  test('lead, bars and plots find something in every match', () => {
    for (const { view } of matches) {
      expect(leadOf(view).length).toBeGreaterThan(0);
      expect(barsFinding(view).kind).toBeTypeOf('string');
      for (const plot of plots) expect(plotFinding(view, plot).kind).toBeTypeOf('string');
    }
  });
});

describe('the curtain', () => {
  test('tells nothing from before the last turn of the one who comes', () => {
    for (const { events } of matches) {
      const from = sinceLastTurn(events, 1);
      expect(events.slice(from).some((event) => event.type === 'sealed' && event.seat === 1)).toBe(false);
    }
  });

  test('tells at most as much as there is room for, in order, and counts the rest', () => {
    for (const { events } of matches) {
      const seen = whatEveryoneSaw(events, 0, 6);
      const places = seen.events.map((event) => events.indexOf(event));
      expect(seen.events.length).toBe(6);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(seen.more).toBeGreaterThan(0);
    }
  });
});
