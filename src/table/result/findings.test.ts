import { describe, expect, test } from 'vitest';
import type { CompanyView } from '../../../rules/index';
import { eventfulMatches as matches } from '../../../tests/support/eventful-matches';
import { plotFinding, plots } from './plot-findings';
import { barsFinding, headlineOf, leadOf } from './result-findings';

function aMatch() {
  const [match] = matches;
  if (match === undefined) throw new Error('no match was played');
  return match;
}

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
