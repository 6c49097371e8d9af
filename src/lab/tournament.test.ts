import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyMove, createMatch, legalMoves, seatsToAct, type Move } from '../../rules/index';
import { openGames } from './games-file';
import { playAndCount } from './played-game';
import { follows } from './strategies';
import { planGame, type GamePlan, type LabSettings } from './settings';
import { summarise } from './summary';
import { runTournament, type Venue } from './tournament';

const settings: LabSettings = {
  seed: 'resume',
  scenario: 'intro',
  players: 2,
  sealing: 'own-turn',
  level: 'random',
};
const circumstances = { code: 'test', machine: 'test', date: '2024-01-01' };

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  path = join(folder, 'games.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A venue that notes what it is asked to play. */
function aVenue(): Venue & { readonly played: number[] } {
  const played: number[] = [];
  const play = (plan: GamePlan): ReturnType<Venue['play']> => {
    played.push(plan.index);
    return Promise.resolve(playAndCount(plan));
  };
  return { tables: 2, play, played };
}

const run = (games: number, venue: Venue, counting = 'a') =>
  runTournament(settings, games, openGames(path, counting), venue, () => undefined);

test('a rerun plays only what is missing and gives the same figures', async () => {
  const first = aVenue();
  await run(6, first);
  expect(first.played).toEqual([0, 1, 2, 3, 4, 5]);

  const second = aVenue();
  const resumed = await run(9, second);
  expect(second.played).toEqual([6, 7, 8, 9]);

  rmSync(path);
  const whole = await run(10, aVenue());
  const figures = (games: typeof whole) => summarise(settings, games, circumstances).measures;
  expect(figures(resumed)).toEqual(figures(whole));
});

test('a line half written when the run was stopped is played again', async () => {
  await run(4, aVenue());
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, -200));

  const venue = aVenue();
  const games = await run(4, venue);
  expect(venue.played).toHaveLength(1);
  expect(games.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  const again = aVenue();
  await run(4, again);
  expect(again.played).toEqual([]);
});

test('facts that other code counted are counted again from the record', async () => {
  const games = await run(2, aVenue());
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"buildDecisions":\d+/g, '"buildDecisions":1'));

  const venue = aVenue();
  expect((await run(2, venue, 'a')).map(({ facts }) => facts.buildDecisions)).toEqual([1, 1]);
  expect(await run(2, venue, 'b')).toEqual(games);
  expect(venue.played).toEqual([]);
});

test('games of a mirrored set share the deal, not the bots’ seed; each seat is the odd one once', () => {
  const plans = [0, 1, 2, 3].map((index) => planGame({ ...settings, players: 4, against: 'easy' }, index));
  expect(new Set(plans.map(({ seed }) => seed)).size).toBe(1);
  expect(new Set(plans.map(({ botSeed }) => botSeed)).size).toBe(4);
  const strong = plans.map(({ seats }) => seats.flatMap(({ level }, seat) => (level === 'random' ? [seat] : [])));
  expect(strong).toEqual([[0], [1], [2], [3]]);
});

test.each(['ban', 'always'] as const)('burning: %s holds for the odd seat alone', (rule) => {
  const { record } = playAndCount(planGame({ ...settings, [rule]: 'burning' }, 1));
  const state = createMatch(record.options, record.seed);
  const burns: boolean[][] = [[], []];
  for (const place of record.moves) {
    const [seat = 0] = seatsToAct(state);
    const legal: readonly Move[] = legalMoves(state, seat);
    const move = legal[place];
    if (move === undefined) throw new Error('not a move');
    const couldBurn = legal.some((one) => follows(one, 'burning'));
    if (couldBurn) burns[seat]?.push(follows(move, 'burning'));
    applyMove(state, seat, move);
  }
  expect(new Set(burns[1])).toEqual(new Set([rule === 'always']));
  expect(burns[0]).toContain(rule === 'ban');
});
