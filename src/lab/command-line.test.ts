import { expect, test } from 'vitest';
import { parseCommand } from './command-line';
import { slugOf } from './settings';

test('a tournament with everything said', () => {
  const { task, settings, games, cores, json } = parseCommand(
    '--players 3 --level easy --games 30 --seed s/1 --ban pivot --sealing own-turn --favouritism 0.5 --cores 1 --json f'.split(
      ' ',
    ),
  );
  expect({ task, games, cores, json }).toEqual({ task: 'tournament', games: 30, cores: 1, json: 'f' });
  expect(slugOf(settings)).toBe('standard-3p-easy-ban-pivot-own-turn-f0.5-s_1');
});

test.each([
  ['--level wizard', 'random, easy, normal'],
  ['--players 7', 'players'],
  ['--games many', 'games'],
  ['--ban pivot --against easy', 'at a time'],
])('%s is refused with a reason', (line, reason) => {
  expect(() => parseCommand(line.split(' '))).toThrow(reason);
});
