import { describe, expect, test } from 'vitest';
import { eventfulMatches as matches } from '../../../../tests/support/eventful-matches';
import { gainsAfter } from '../../selectors';
import { cashStory, condensed } from './cash-story';
import { dealsStory } from './deals-story';
import { cashFinding, dealsFinding, stakeChanges } from './report-findings';
import { usersStory } from './users-story';
import { valuationStory } from './valuation-story';

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
    for (const { view, events, quarter } of quarters) {
      const story = dealsStory(view, events, quarter);
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
