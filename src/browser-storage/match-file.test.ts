import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../rules/index';
import { replayRecord } from '../game/match-record';
import { readMatchFile } from './match-file';
import { writeMatchFile } from './write-match-file';
import type { SavedMatch } from './saved-match';
import { summaryOf } from './summary';

/** A match nobody has moved in, as it was saved before there were hints. */
function savedMatch(change: Partial<SavedMatch> = {}): SavedMatch {
  const record = {
    rules: rulesVersion,
    options: { players: 2, scenario: 'standard' },
    seed: 'a file',
    moves: [],
  } as const;
  return {
    format: 1,
    id: 'one',
    name: 'A match',
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    revision: 1,
    ...record,
    seats: [
      { name: 'Ada', kind: 'human', level: 'normal' },
      { name: 'Bot', kind: 'bot', level: 'hard', temperament: 'burner' },
    ],
    reported: 0,
    summary: summaryOf(replayRecord(record)),
    ...change,
  };
}

describe('a match file', () => {
  test.each([true, false])('keeps whether hints are allowed: %s', async (hints) => {
    expect((await readMatchFile(writeMatchFile(savedMatch({ hints })))).hints).toBe(hints);
  });

  test('keeps how far a guide has come, and refuses what no guide ever said', async () => {
    const guide = { read: ['welcome'], hidden: true };
    expect((await readMatchFile(writeMatchFile(savedMatch({ guide })))).guide).toEqual(guide);
    const endless = { read: ['x'.repeat(41)], hidden: false };
    await expect(readMatchFile(writeMatchFile(savedMatch({ guide: endless })))).rejects.toThrow('not-a-match');
  });

  test('from before there were hints still opens, without them', async () => {
    const text = writeMatchFile(savedMatch());
    expect(text).not.toContain('hints');
    const match = await readMatchFile(text);
    expect(match.hints).toBeUndefined();
    expect(match.seats).toEqual(savedMatch().seats);
  });

  test('with hints that are neither allowed nor forbidden is refused', async () => {
    const text = JSON.stringify({ ...JSON.parse(writeMatchFile(savedMatch())), hints: 'some' });
    await expect(readMatchFile(text)).rejects.toThrow('not-a-match');
  });
});
