import { expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  determinize,
  legalMoves,
  seatsToAct,
  viewFor,
  type MatchState,
} from '../../../rules/index';
import { aSession } from '../../../tests/support/a-session';
import { chooseMove } from '../../bots/choose';
import type { RecordedTable } from '../session-record';
import { playWhatIfJob } from './play-what-if-job';
import { sumUpWhatIf } from './sum-up-what-if';
import { whatIfJobs } from './what-if-jobs';

const record = aSession({ sizes: [3, 3], cut: { 2: 1 }, seed: 'what if' });

const tableAt = (index: number): RecordedTable => {
  const table = record.rounds[0]?.tables[index];
  if (table === undefined) throw new Error(`no table ${index}`);
  return table;
};

/** Owners' gains when normal bots play a match on, those that would burn burning nothing if it is forbidden. */
function playedOn(state: MatchState, seed: string, burning: boolean): number[] {
  while (state.phase !== 'over') {
    const [seat = 0] = seatsToAct(state);
    const legal = legalMoves(state, seat).filter((move) => burning || move.type !== 'burn' || move.amount < 1);
    const [only] = legal;
    const move =
      legal.length === 1 && only !== undefined
        ? only
        : chooseMove({ ...viewFor(state, seat), legal }, { level: 'normal' }, `${seed}.${state.moves}`);
    applyMove(state, seat, move);
  }
  return state.companies.map(({ stake, history }) => {
    const last = history.at(-1);
    return last === undefined ? 0 : stake * (last.valuation + last.cash - last.debt) - last.capital;
  });
}

test('play-outs go on from the half-time state, alike but for the one change', () => {
  const table = tableAt(0);
  const state = createMatch(table.options, table.seed);
  for (const { seat, move } of table.moves) if (state.quarter <= 2) applyMove(state, seat, move);
  const view = viewFor(state, 'all');
  const played = playWhatIfJob({ table, from: 'half', seeds: ['x'] }, chooseMove);
  const close = (gains: readonly number[] = [], expected: readonly number[] = []): void => {
    expect(gains).toHaveLength(expected.length);
    for (const [seat, gain] of gains.entries()) expect(gain).toBeCloseTo(expected[seat] ?? Number.NaN, 6);
  };
  close(played.playOuts[0]?.asWas, playedOn(determinize(view, 'x'), 'x', true));
  close(played.playOuts[0]?.noBurn, playedOn(determinize(view, 'x'), 'x', false));
  const values = view.companies.map(({ valuation }) => valuation);
  expect(played.places.map((seat) => values[seat])).toEqual(values.toSorted((a, b) => b - a));
});

test('where investors favour nobody, half of that changes nothing', () => {
  const table = tableAt(0);
  const blind = { ...table, options: { ...table.options, favouritism: 0 }, moves: [] };
  const [playOut] = playWhatIfJob({ table: blind, from: 'start', seeds: ['y'] }, chooseMove).playOuts;
  expect(playOut?.halfFavour).toEqual(playOut?.asWas);
});

test('tables that did not get to half time are played from their start only', () => {
  const jobs = whatIfJobs(record);
  expect(new Set(jobs.map(({ table, from }) => `${table.table} ${from}`))).toEqual(
    new Set(['1 start', '1 half', '2 start']),
  );
  expect(() => playWhatIfJob({ table: tableAt(1), from: 'half', seeds: ['z'] }, chooseMove)).toThrow(RangeError);
});

test('what jobs found is summed up over tables, places and play-outs', () => {
  const playOut = (asWas: number[], noBurn: number[]) => ({ asWas, noBurn, halfFavour: asWas });
  const found = sumUpWhatIf(0, [
    { table: 1, from: 'start', places: [0, 1], playOuts: [playOut([10, 20], [12, 22]), playOut([10, 20], [14, 24])] },
    { table: 2, from: 'start', places: [0, 1], playOuts: [playOut([0, 0], [6, 8]), playOut([2, 2], [8, 10])] },
    { table: 1, from: 'half', places: [1, 0], playOuts: [playOut([1, 2], [2, 4])] },
    { table: 1, from: 'half', places: [1, 0], playOuts: [playOut([1, 2], [2, 6])] },
  ]);
  expect(found).toMatchObject({ game: 0, playOuts: 2, tables: 2 });
  const [noBurn, halfFavour] = found.cases;
  // Means of tables: as it was 15 and 1, without burning 18 and 8; differences 2, 4 and 7, 7.
  expect(noBurn?.fromStart).toMatchObject({
    tables: 2,
    asWas: { mean: 8 },
    changed: { mean: 13 },
    difference: { mean: 5 },
  });
  // Variance 2 of two play-outs at one table, none at the other; t(2) 4.303 x sqrt(1) / 2.
  expect(noBurn?.fromStart?.difference.high).toBeCloseTo(5 + 4.303 / 2, 3);
  expect(noBurn?.byRank.map(({ mean }) => mean)).toEqual([3, 1]);
  // The leader gains 2 - 1 more than the last, then 4 - 1.
  expect(noBurn?.gap?.mean).toBe(2);
  expect(halfFavour?.fromStart?.difference).toEqual({ mean: 0, low: 0, high: 0 });
});
