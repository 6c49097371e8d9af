import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  applyMove,
  companyCards,
  createMatch,
  isOver,
  newsCards,
  scenarios,
  type MatchEvent,
  type MoveType,
} from '../../rules/index';
import { moveRules } from '../../rules/engine/move-rules';
import { movesOf, tellMatch, type GoldenMatch } from './golden-match';

const matches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const match: GoldenMatch = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
    return { file, match };
  });

describe('recorded matches go as they went', () => {
  test.each(matches)('$file', ({ match }) => {
    expect(tellMatch(match, movesOf(match))).toEqual(match);
  });
});

describe('the recorded matches cover the game', () => {
  const moves = new Set<MoveType>();
  const news = new Set<string>();
  const companies = new Set<string>();
  const events = new Set<MatchEvent['type']>();
  let ended = 0;
  for (const { match } of matches) {
    const state = createMatch(match.options, match.seed);
    for (const { id } of state.companies) companies.add(id);
    for (const { seat, move } of movesOf(match)) {
      moves.add(move.type);
      applyMove(state, seat, move);
    }
    for (const event of state.secret.events) {
      events.add(event.type);
      if (event.type === 'news') news.add(event.news);
    }
    ended += isOver(state) ? 1 : 0;
  }

  test('at least 60 whole matches, of random and of bot play', () => {
    expect(ended).toBe(matches.length);
    expect(matches.length).toBeGreaterThanOrEqual(60);
    expect(matches.filter(({ match }) => match.players === 'bots').length).toBeGreaterThanOrEqual(20);
  });

  test('every scenario with every number of players and both ways to seal', () => {
    const setups = new Set(matches.map(({ match: { options } }) => Object.values(options).join()));
    expect(setups.size).toBe(scenarios.reduce((sum, { players }) => sum + 2 * players.length, 0));
  });

  test('every move, every company and all news', () => {
    expect(Object.keys(moveRules).filter((type) => !moves.has(type as MoveType))).toEqual([]);
    expect(companyCards.filter(({ id }) => !companies.has(id))).toEqual([]);
    expect(newsCards.filter(({ id }) => !news.has(id))).toEqual([]);
  });

  test('and what happens seldom: licences ended, rescues, pressure, grants, loans', () => {
    const seldom: readonly MatchEvent['type'][] = [
      'licenceEnded',
      'rescued',
      'profitPressure',
      'granted',
      'borrowed',
      'dataWon',
      'dealClosed',
      'talked',
      'shelved',
      'investorLeft',
      'contractLeft',
    ];
    expect(seldom.filter((type) => !events.has(type))).toEqual([]);
  });
});
