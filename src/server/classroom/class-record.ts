import { rulesVersion } from '../../../rules/index';
import type { RecordedTable, SessionRecord } from '../../teaching/session-record';
import { loggedMoves } from '../matches/replayed';
import type { MatchStore } from '../storage/match-store';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';
import type { StoredAnswers, StoredSession } from '../storage/documents/stored-session';

const allControls = 100_000;

/** A session, whole, from what is on disk. */
export async function recordOf(
  session: StoredSession,
  store: MatchStore,
  answers: readonly StoredAnswers[],
): Promise<SessionRecord> {
  const rounds: SessionRecord['rounds'][number][] = [];
  for (const { game, matches } of session.rounds) {
    const tables: RecordedTable[] = [];
    for (const [index, id] of matches.entries()) {
      const loaded = await store.load(id, 0, Number.MAX_SAFE_INTEGER);
      if (loaded !== undefined) tables.push(tableOf(index + 1, loaded.match, loaded.log));
    }
    rounds.push({ game, tables });
  }
  const controls = await store.sessions.controls(session.id, allControls);
  return {
    format: 1,
    id: session.id,
    plan: session.plan,
    createdAt: session.createdAt,
    rules: rulesVersion,
    students: session.students.map(({ id, name, joinedAt, removed }) => ({
      id,
      name: session.anonymous ? '' : name,
      joinedAt,
      removed: removed !== undefined,
    })),
    rounds,
    answers: answers.flatMap(({ student, set, asked, at, answers: given }) =>
      Object.entries(given).map(([question, answer]) => ({ student, set, asked, question, answer, at })),
    ),
    controls: controls
      .toReversed()
      .map(({ at, control: { type, ...details } }) => ({ at, control: type, details: flat(details) })),
  };
}

function tableOf(table: number, match: StoredMatch, log: readonly LogEntry[]): RecordedTable {
  return {
    table,
    match: match.id,
    options: match.options,
    seed: match.seed,
    rules: match.rules,
    seats: match.seats.map((seat) =>
      seat.kind === 'human' && seat.student !== undefined ? { student: seat.student } : {},
    ),
    moves: loggedMoves(log),
  };
}

/** A control's details as columns may hold them. */
const flat = (details: object): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : JSON.stringify(value),
    ]),
  );
