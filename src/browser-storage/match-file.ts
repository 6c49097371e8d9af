import * as v from 'valibot';
import { rulesVersion } from '../../rules/index';
import { knowsRules, loadRules, rulesOf } from '../../rules/releases';
import { botLevels, temperaments } from '../bots/levels';
import { replayRecord } from '../game/match-record';
import type { SavedMatch } from './saved-match';
import { newMatchId, summaryOf } from './summary';

/** Why a file can't be read; each has a sentence in every language. */
export type FileProblem =
  | 'not-json'
  | 'not-a-match'
  | 'newer-format'
  | 'older-rules'
  | 'newer-rules'
  | 'broken-moves'
  | 'too-large';

export class BadMatchFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(`bad match file: ${problem}`);
    this.name = 'BadMatchFile';
    this.problem = problem;
  }
}

const mostBytes = 4_000_000;
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
const name = v.pipe(v.string(), v.trim(), v.maxLength(60));

/** What a match's file looks like; its moves are checked by playing them. */
export const matchFileSchema = v.object({
  format: v.literal(1),
  name,
  createdAt: v.pipe(v.number(), v.minValue(0)),
  rules: v.pipe(v.number(), v.integer()),
  options: v.object({
    players: v.pipe(v.number(), v.integer()),
    scenario: v.string(),
    companies: v.optional(v.array(v.string())),
    sealing: v.optional(v.string()),
    favouritism: v.optional(v.number()),
    variant: v.optional(v.unknown()),
  }),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  moves: v.pipe(v.array(v.object({ seat, move: v.unknown() })), v.maxLength(20_000)),
  seats: v.array(
    v.object({
      name,
      kind: v.picklist(['human', 'bot']),
      level: v.picklist(botLevels),
      temperament: v.exactOptional(v.picklist(temperaments)),
    }),
  ),
  reported: v.pipe(v.number(), v.integer()),
  hints: v.exactOptional(v.boolean()),
  guide: v.exactOptional(
    v.object({ read: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100)), hidden: v.boolean() }),
  ),
});

/**
 * Reads a match from a file's text, as a new match of this browser: every move is checked by playing it.
 * @throws BadMatchFile that says what is wrong
 */
export async function readMatchFile(text: string): Promise<SavedMatch> {
  if (text.length > mostBytes) throw new BadMatchFile('too-large');
  const parsed = parseJson(text);
  // What it looks like besides is a matter of those rules.
  const age = ageOfUnknownRules(parsed);
  if (age !== undefined) throw new BadMatchFile(age);
  const result = v.safeParse(matchFileSchema, parsed);
  if (!result.success) throw new BadMatchFile(isNewer(parsed) ? 'newer-format' : 'not-a-match');
  const file = result.output;
  if (file.seats.length !== file.options.players) throw new BadMatchFile('not-a-match');
  await loadRules(file.rules);
  const { parseMove, isRefusal } = rulesOf(file);
  try {
    const moves = file.moves.map((made) => ({ seat: made.seat, move: parseMove(made.move) }));
    const options = file.options as SavedMatch['options'];
    const state = replayRecord({ ...file, options, moves });
    return {
      ...file,
      options,
      moves,
      id: newMatchId(),
      updatedAt: file.createdAt,
      revision: 1,
      summary: summaryOf(state),
    };
  } catch (error) {
    if (isRefusal(error)) throw new BadMatchFile('broken-moves');
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadMatchFile('not-json');
  }
}

function ageOfUnknownRules(parsed: unknown): 'older-rules' | 'newer-rules' | undefined {
  const { success, output } = v.safeParse(
    v.object({ format: v.literal(1), rules: v.pipe(v.number(), v.integer()) }),
    parsed,
  );
  if (!success || knowsRules(output.rules)) return undefined;
  return output.rules < rulesVersion ? 'older-rules' : 'newer-rules';
}

const isNewer = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && 'format' in parsed && Number(parsed.format) > 1;
