import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOver, refusalOf, type MatchOptions, type MatchState, type Viewer } from '../../rules/index';
import type { NewMatch, OnlineRecord, SeatPlan, SeatTaken } from '../../src/protocol/api';
import { expectSame } from '../support/expect-same';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { permuteSecrets } from '../support/permute-secrets';
import { seated } from '../support/play-online';
import { Dice } from '../support/random-play';
import { startServer, type RunningServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';
import {
  expectKnownFields,
  expectMayKnow,
  expectNoneOf,
  knownTo,
  stateSentIn,
  walkStates,
  type Known,
  type Message,
} from '../support/sent-messages';
import { playWild, type WildStep } from '../support/wild-play';

/*
 * Fifty whole matches, with everything every page and every asker was told kept, and held against what the rules say
 * each may know. The server deals its own cards: the seed is known when a match is over.
 */

const matches = 50;
const atOnce = 8;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.remove());

const bot: SeatPlan = { kind: 'bot', name: 'Robo', level: 'easy', temperament: 'even' };

/** Two to six seats, mostly the short game, now and then with bots, sealed at once or one after the other. */
function setUp(n: number): Partial<NewMatch> & { readonly options: MatchOptions } {
  const scenario = n % 8 === 0 ? 'standard' : 'intro';
  const players = scenario === 'standard' ? 2 + ((n / 8) % 3) : ([2, 3, 2, 4, 2, 3, 2, 5, 2, 3, 6][n % 11] ?? 2);
  return {
    options: { players, scenario, sealing: n % 4 === 1 ? 'own-turn' : 'together' },
    listed: n % 2 === 0,
    seats: Array.from({ length: players }, (_, seat) =>
      n % 3 === 0 && seat > 0 && seat % 2 === 1 ? bot : { kind: 'open' },
    ),
  };
}

interface Heard {
  readonly viewer: Viewer;
  readonly texts: readonly string[];
}

interface Played {
  readonly record: OnlineRecord;
  readonly steps: readonly WildStep[];
  readonly heard: readonly Heard[];
  /** Answers over HTTP while it went on. */
  readonly answers: readonly string[];
  readonly taken: readonly SeatTaken[];
}

async function play(n: number): Promise<Played> {
  const taken = await fullMatch(server.address, setUp(n));
  const match = taken[0]?.match ?? '';
  const players = await seated(server.address, taken);
  const watcher = connectPlayer(server.address, match);
  const others = n % 5 === 0 ? [connectPlayer(server.address, match, taken[0])] : [];
  await watcher.until('a standing', () => watcher.standing() !== undefined);
  const asked = [`matches/${match}`, 'matches', `matches/${match}/record`];
  const answers = await Promise.all(
    asked.map(async (path) => JSON.stringify((await ask(server.address, 'GET', path)).body)),
  );
  await new Promise((done) => players[0]?.socket.emit('say', 'good luck', done));
  const steps = await playWild(players, new Dice(n));
  const late = connectPlayer(server.address, match, taken[0]);
  const pages: readonly OnlinePlayer[] = [...players, watcher, ...others, late];
  await Promise.all(pages.map((page) => page.until('the end', () => page.info()?.status === 'over')));
  const { body: record } = await ask<OnlineRecord>(server.address, 'GET', `matches/${match}/record`);
  const heard = pages.map((page) => ({ viewer: page.welcome()?.seat ?? ('spectator' as const), texts: page.heard() }));
  for (const page of pages) page.close();
  return { record, steps, heard, answers, taken };
}

/** Everything was something its hearer may know. Returns how many messages there were. */
function expectSecret({ record, steps, heard, answers, taken }: Played, dice: Dice): number {
  const credentials = taken.map(({ credential }) => credential);
  const never = [record.seed, ...credentials, ...credentials.map(hashOf)];
  for (const text of answers) expectNoneOf(text, never);
  const about = new Map<number, Told[]>();
  for (const { viewer, texts } of heard)
    for (const text of texts) {
      expectNoneOf(text, never);
      const message = JSON.parse(text) as Message;
      expectKnownFields(message);
      const number = stateSentIn(message);
      if (number !== undefined) about.set(number, [...(about.get(number) ?? []), { viewer, message, text }]);
    }
  const allHuman = record.seats.every(({ kind }) => kind === 'human');
  const end = walkStates(record, steps, (state, number) => {
    const known = new Map<Viewer, Known>();
    for (const { viewer, message, text } of about.get(number) ?? []) {
      const may = known.get(viewer) ?? knownTo(state, viewer);
      known.set(viewer, may);
      expectMayKnow(message, text, may);
    }
    about.delete(number);
    // Where bots play too, they may have moved before a try was looked at.
    if (allHuman) for (const step of steps) if (step.state === number) expectBlindRefusal(step, state, dice);
  });
  expect([isOver(end), [...about.keys()]]).toEqual([true, []]);
  return heard.reduce((sum, { texts }) => sum + texts.length, answers.length);
}

interface Told {
  readonly viewer: Viewer;
  readonly message: Message;
  readonly text: string;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A refusal says what it would say whatever lay hidden: nobody learns by trying. */
function expectBlindRefusal({ seat, action, answer }: WildStep, state: MatchState, dice: Dice): void {
  if (action.type !== 'play' || !('refused' in answer)) return;
  expectSame(refusalOf(state, seat, action.move), answer.refused, 'another refusal than the rules give');
  const other = permuteSecrets(state, seat, dice);
  expectSame(refusalOf(other, seat, action.move), answer.refused, 'a refusal depends on what is hidden');
}

test('in fifty matches nobody was told anything but what the rules let them know', { timeout: 400_000 }, async () => {
  let next = 0;
  let messages = 0;
  const table = async (): Promise<void> => {
    for (let n = next++; n < matches; n = next++) {
      const played = await play(n);
      messages += expectSecret(played, new Dice(~n));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, table));
  expect(messages).toBeGreaterThan(30_000);
  expect(server.output()).not.toMatch(/"level":50/);
});
