import { randomInt } from 'node:crypto';
import { createMatch, type Seat } from '../../../rules/index';
import { optionsOf } from '../../teaching/session-plan';
import type { Clock } from '../clock/clock';
import { blankMatch } from '../matches/blank-match';
import { boardOf } from '../matches/board';
import { newCode } from '../matches/secrets';
import { startedWhenFull } from '../matches/seating';
import { refreshed } from '../matches/stored-changes';
import type { StoredMatch, StoredSeat, StoredTable } from '../storage/documents/stored-match';
import type { StoredSession, StoredStudent } from '../storage/documents/stored-session';

const idLength = 12;

/** Whether tables may play, and up to which quarter, as the session stands. */
export const holdOf = ({ stage, paused, lockStep, upTo }: StoredSession): { paused: boolean; upTo: number } => ({
  paused: paused || stage !== 'play',
  upTo: lockStep ? upTo : Number.MAX_SAFE_INTEGER,
});

/** A new match for a table: its students at random seats, bots at the others. */
export function newTable(
  session: StoredSession,
  game: number,
  table: number,
  students: readonly StoredStudent[],
  clock: Clock,
): StoredMatch {
  const { plan } = session;
  const planned = plan.games[game];
  if (planned === undefined) throw new RangeError(`no game ${game}`);
  const options = optionsOf(planned, plan.tableSize);
  const { title, pace, hints } = plan;
  const seats = seatsFor(students, plan.tableSize);
  // Nobody at the table may delete it: its host is the teacher, who has no seat.
  const match = blankMatch(
    { id: newCode(idLength), title, listed: false, options, pace, hints, seats, host: -1 },
    clock.now(),
  );
  const place: StoredTable = {
    session: session.id,
    table,
    until: session.expiresAt,
    ...holdOf(session),
    board: boardOf(createMatch(options, match.seed)),
  };
  return refreshed(startedWhenFull({ ...match, table: place }, clock.running()), 1, clock);
}

function seatsFor(students: readonly StoredStudent[], size: number): StoredSeat[] {
  const places = shuffled(Array.from({ length: size }, (_, seat) => seat));
  const seats = Array.from({ length: size }, (): StoredSeat => botSeat);
  for (const [index, student] of students.slice(0, size).entries()) {
    const place = places[index];
    if (place !== undefined) seats[place] = studentSeat(student);
  }
  return seats;
}

/** A bot nobody named: pages call it in their own language. */
export const botSeat: StoredSeat = {
  kind: 'bot',
  name: '',
  level: 'normal',
  temperament: 'even',
};

export const studentSeat = ({ id, name, key, present }: StoredStudent): StoredSeat => ({
  kind: 'human',
  name,
  credential: key,
  present,
  // Somebody who is not there when play begins is played by a bot until they come.
  standIn: !present,
  student: id,
});

function shuffled(list: number[]): number[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
  return list;
}

/** Where a student sits. */
export function seatOfStudent({ seats }: Pick<StoredMatch, 'seats'>, student: string): Seat | undefined {
  const seat = seats.findIndex((one) => one.kind === 'human' && one.student === student);
  return seat < 0 ? undefined : seat;
}

/** A seat a late student can take: a bot's, at the table where most are. */
export function freeSeat(
  matches: readonly StoredMatch[],
): { readonly match: StoredMatch; readonly seat: Seat } | undefined {
  const open = matches
    .filter(({ status }) => status === 'playing')
    .map((match) => ({ match, bots: match.seats.flatMap(({ kind }, seat) => (kind === 'bot' ? [seat] : [])) }))
    .sort((a, b) => b.bots.length - a.bots.length);
  const [best] = open;
  const [seat] = best?.bots ?? [];
  return best === undefined || seat === undefined ? undefined : { match: best.match, seat };
}
