import { loadRules } from '../../../../rules/releases';
import type { OnlineRecord } from '../../../protocol/api';
import { replayRecord } from '../../../game/match-record';
import { exportSaved } from '../../../browser-storage/write-match-file';
import { keepNewMatch } from '../../../browser-storage/match-store';
import type { SavedMatch } from '../../../browser-storage/saved-match';
import { newMatchId, summaryOf } from '../../../browser-storage/summary';
import { api, type Problem } from '../api';
import { withBotNames } from '../seat-names';

/** A record as this browser keeps matches. Rejects when it was played by rules that are not known here. */
async function savedFrom(record: OnlineRecord): Promise<SavedMatch> {
  const { title, createdAt, updatedAt, rules, options, seed, moves, seats } = record;
  await loadRules(rules);
  const state = replayRecord(record);
  return {
    format: 1,
    id: newMatchId(),
    name: title,
    createdAt,
    updatedAt,
    revision: 1,
    rules,
    options,
    seed,
    moves,
    seats,
    reported: state.quarter,
    hints: false,
    summary: summaryOf(state),
  };
}

type BotName = (p: { readonly number: number }) => string;

/** A finished match of the server, with its bots named as the viewer knows them. */
async function askedRecord(match: string, botName: BotName): ReturnType<typeof api.record> {
  const answer = await api.record(match);
  return answer.problem === undefined
    ? { ...answer, value: { ...answer.value, seats: withBotNames(answer.value.seats, botName) } }
    : answer;
}

/** Records stored already, by match: watching twice keeps one. */
const kept = new Map<string, string>();

/** Stores a finished match in this browser; its number there, for the replay. */
export async function storeRecord(
  match: string,
  botName: BotName,
): Promise<{ readonly saved: string } | { readonly problem: Problem }> {
  const known = kept.get(match);
  if (known !== undefined) return { saved: known };
  const answer = await askedRecord(match, botName);
  if (answer.problem !== undefined) return answer;
  try {
    const saved = await savedFrom(answer.value);
    await keepNewMatch(saved);
    kept.set(match, saved.id);
    return { saved: saved.id };
  } catch {
    return { problem: 'failed' };
  }
}

/** Offers the record of a match that is over, or closed, as a file. */
export async function exportRecord(match: string, botName: BotName): Promise<Problem | undefined> {
  const answer = await askedRecord(match, botName);
  if (answer.problem !== undefined) return answer.problem;
  const { title, createdAt, updatedAt, rules, options, seed, moves, seats } = answer.value;
  // Not played again here: of other rules, it is still worth keeping.
  const file: Omit<SavedMatch, 'summary'> = {
    format: 1,
    id: match,
    name: title,
    createdAt,
    updatedAt,
    revision: 1,
    rules,
    options,
    seed,
    moves,
    seats,
    reported: 0,
  };
  exportSaved(file);
  return undefined;
}
