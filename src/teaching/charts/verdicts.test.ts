import { describe, expect, test } from 'vitest';
import { drawnSession } from '../../../tests/support/drawn-session';
import { recountTable, type Recounted } from '../../../tests/support/recount-session';
import { recountLeader, recountStake, recountVerdicts } from '../../../tests/support/recount-verdicts';
import type { RecordedAnswer } from '../session-record';
import { findingOf } from './index';
import { figuresOf } from '../figures/figures-of';
import type { GameCharts } from '../figures/session-figures';
import { ownOutcome } from '../figures/own-outcome';

const drawn = Array.from({ length: 200 }, (_, seed) => drawnSession(seed)).map((record) => ({
  record,
  figures: figuresOf(record),
  companies: (record.rounds[0]?.tables ?? []).flatMap(recountTable),
}));

type Drawn = (typeof drawn)[number];

/** The recounted verdict on a prediction of a student; `unclear` where answers tie, nothing where nobody can tell. */
function verdictOf({ companies }: Drawn, student: string, question: string): string | number | undefined {
  const own = companies.find(({ table, seat }) => student === `s${table}.${seat}`);
  switch (question) {
    case 'half-time-leader':
      return own?.over === true ? recountLeader(companies.filter(({ table }) => table === own.table)) : undefined;
    case 'own-stake':
      return own?.over === true ? recountStake(own) : undefined;
    default:
      return recountVerdicts(companies)[question];
  }
}

const right = ({ answer }: RecordedAnswer, verdict: string | number): boolean =>
  typeof verdict === 'number' ? Math.abs(Number(answer) - verdict) <= 10 : answer === verdict;

/** How often a session of a kind was drawn, so that no border is left out by chance. */
const met = (kind: (one: Drawn) => boolean | undefined): number => drawn.filter(kind).length;

describe('on drawn sessions, recounted from their moves,', () => {
  test('every prediction is told what happened, and nobody is judged by a tie', () => {
    for (const one of drawn) {
      for (const { question, answered, outcome, judged, right: rightOnes } of one.figures.charts.predictions ?? []) {
        const given = one.record.answers.filter((answer) => answer.question === question);
        const verdicts = given.map((answer) => [answer, verdictOf(one, answer.student, question)] as const);
        const clear = verdicts.flatMap(([answer, verdict]) =>
          verdict === undefined || verdict === 'unclear' ? [] : [right(answer, verdict)],
        );
        const told = given.map(({ student }) => ownOutcome(one.figures, student, question));
        expect([question, told]).toEqual([question, verdicts.map(([, verdict]) => verdict)]);
        expect([question, answered, judged, rightOnes]).toEqual([
          question,
          given.length,
          clear.length,
          clear.filter(Boolean).length,
        ]);
        const differs = question === 'half-time-leader' || question === 'own-stake';
        expect(differs ? [] : told).toEqual(differs ? [] : given.map(() => outcome));
      }
    }
  });

  test('the place that raised most has the highest bar', () => {
    const barOf: Readonly<Record<string, (place: number, places: number) => boolean>> = {
      leader: (place) => place === 0,
      middle: (place, places) => place > 0 && place < places - 1,
      last: (place, places) => place === places - 1,
    };
    for (const { figures } of drawn) {
      const outcome = figures.charts.predictions?.find(({ question }) => question === 'raises-most')?.outcome;
      const bars = (figures.games[0]?.all.funding.byPlace ?? []).map(({ raised }) => raised);
      const [small, large] = figures.games[0]?.limits.sizes ?? [0, 0];
      if (outcome === undefined || outcome === 'unclear' || small !== large) continue;
      const highest = bars.flatMap((bar, place) => (bar === Math.max(...bars) ? [place] : []));
      expect(highest.map((place) => barOf[outcome]?.(place, bars.length))).toEqual(highest.map(() => true));
    }
  });

  test('what a chart says of a table or of the class is what its figures are', () => {
    for (const { figures, companies } of drawn)
      for (const game of figures.games) {
        expect(findings(game.all)).toMatchObject(said(companies));
        for (const { table, charts } of game.tables)
          expect(findings(charts)).toMatchObject(said(companies.filter((company) => company.table === table)));
      }
  });

  test('borders were among them', () => {
    const outcomes = (question: string, verdict: string) =>
      met(({ figures }) =>
        figures.charts.predictions?.some((one) => one.question === question && String(one.outcome) === verdict),
      );
    const borders = {
      oneTable: met(({ record }) => record.rounds[0]?.tables.length === 1),
      twoTables: met(({ record }) => record.rounds[0]?.tables.length === 2),
      sizes: met(({ figures }) => figures.games[0]?.limits.sizes[0] !== figures.games[0]?.limits.sizes[1]),
      emptyPlace: met(
        ({ figures }) => figures.games[0]?.all.funding.byPlace.some(({ raised }) => raised === 0) === true,
      ),
      nothingRaised: outcomes('raises-most', 'undefined'),
      leader: outcomes('raises-most', 'leader'),
      middle: outcomes('raises-most', 'middle'),
      last: outcomes('raises-most', 'last'),
      placesTied: outcomes('raises-most', 'unclear'),
      burningPays: outcomes('burning-pays', 'more'),
      burningSame: outcomes('burning-pays', 'same'),
      burningCosts: outcomes('burning-pays', 'less'),
      burnedAlike: outcomes('burning-pays', 'undefined'),
      foundation: outcomes('better-road', 'foundation'),
      vertical: outcomes('better-road', 'vertical'),
      roadsSame: outcomes('better-road', 'same'),
      roadNobodyTook: outcomes('better-road', 'undefined'),
      leaderTied: met(({ figures }) =>
        figures.charts.predictions?.some(({ outcomes: each }) => each !== undefined && (each['unclear'] ?? 0) > 0),
      ),
      reasonsTied: met(
        ({ figures }) => findingOf('pitches', figures.games[0]?.all.pitches).template === 'talked-variously',
      ),
    };
    expect(Object.entries(borders).filter(([, times]) => times === 0)).toEqual([]);
  });
});

const findings = (charts: GameCharts) => ({
  burn: findingOf('burn', charts.burn),
  roads: findingOf('roads', charts.roads),
  leader: findingOf('leader', charts.leader),
});

/** What some charts must say of companies, as far as it is a verdict. */
function said(companies: readonly Recounted[]): object {
  const verdicts = recountVerdicts(companies);
  const burned = companies.reduce((sum, one) => sum + one.burned, 0);
  const played = Math.max(...companies.map(({ gains }) => gains.length)) > 1;
  const over = companies.filter((one) => one.over);
  const finished = new Set(over.map(({ table }) => table)).size;
  const burn = { more: 'burning-paid', same: 'burning-same', less: 'burning-cost' }[String(verdicts['burning-pays'])];
  const roads = { foundation: 'foundation-better', same: 'strategies-same', vertical: 'vertical-better' };
  const road = roads[String(verdicts['better-road']) as keyof typeof roads] as string | undefined;
  const leader = { yes: 'leader-won', no: 'leader-lost', unclear: 'leader-tied' };
  return {
    ...(played && burned > 0 && burn !== undefined ? { burn: { template: burn } } : {}),
    ...(road === undefined ? {} : { roads: { template: road } }),
    ...(finished === 1 ? { leader: { template: leader[recountLeader(over)] } } : {}),
  };
}
