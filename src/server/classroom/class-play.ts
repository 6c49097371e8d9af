import type { Control } from '../../protocol/session';
import type { Room } from '../matches/room-door';
import { withSeat } from '../matches/stored-changes';
import type { StoredMatch, StoredSeat } from '../storage/stored-match';
import type { StoredSession } from '../storage/stored-session';
import { active, byTable, seatedLate, withoutGaps } from './class-seating';
import type { ClassRoom } from './class-room';
import type { ClassServices } from './class-services';
import { botSeat, freeSeat, holdOf, newTable, seatOfStudent, studentSeat } from './class-tables';

/** Makes what happens in a session happen at its tables. */
export interface ClassPlay {
  /** Opens the matches of a round, if the session has come to it and has none. */
  readonly begin: (room: ClassRoom) => Promise<void>;
  /** Brings every table to what the session says: held or not, and who sits there. Doing it twice does no harm. */
  readonly settle: (room: ClassRoom) => Promise<void>;
  /** What a control does at the tables alone. */
  readonly act: (room: ClassRoom, control: Control) => Promise<void>;
}

export function openClassPlay({ rooms, services }: ClassServices): ClassPlay {
  const { store, now } = services;

  async function roomOf({ id }: StoredMatch): Promise<Room | undefined> {
    return rooms.get(id);
  }

  async function opened(match: StoredMatch): Promise<void> {
    await store.create(match);
    await (await rooms.get(match.id))?.wake();
  }

  async function begin(room: ClassRoom): Promise<void> {
    const made: StoredMatch[] = [];
    await room.change(async (session) => {
      const { rounds, stage, plan, game } = session;
      if (stage !== 'play' || rounds.length > game) return session;
      const students = withoutGaps(seatedLate(session.students, plan.tableSize));
      const ready = { ...session, students, upTo: 1 };
      const tables = byTable(students);
      for (const [index, seated] of (tables.length === 0 ? [[]] : tables).entries()) {
        const match = newTable(ready, game, index + 1, seated, now());
        await opened(match);
        made.push(match);
      }
      return { ...ready, rounds: [...rounds, { game, matches: made.map(({ id }) => id) }] };
    });
    // Another server may have been faster: its tables are the ones.
    const kept = new Set(room.stored().rounds.flatMap(({ matches }) => matches));
    for (const { id } of made.filter((match) => !kept.has(match.id))) {
      await store.remove(id);
      rooms.drop(id);
    }
  }

  async function settle(room: ClassRoom): Promise<void> {
    const session = room.stored();
    if (session.rounds.length === 0) return;
    const matches = await room.tables();
    const hold = holdOf(session);
    for (const match of matches) {
      const changed = (now: StoredMatch): StoredMatch => seated(held(now, hold), session);
      if (changed(match) !== match) await (await roomOf(match))?.change(changed);
    }
    await seatTheLate(room, matches);
  }

  /** Students who joined during play take a bot's seat, or get a new table. */
  async function seatTheLate(room: ClassRoom, matches: readonly StoredMatch[]): Promise<void> {
    const session = room.stored();
    if (session.stage !== 'play') return;
    const sitting = new Set(
      matches.flatMap(({ seats }) => seats.flatMap((seat) => (seat.kind === 'human' ? [seat.student ?? ''] : []))),
    );
    for (const student of active(session).filter(({ id }) => !sitting.has(id))) {
      const current = await room.tables();
      const wanted = student.table === undefined ? undefined : current[student.table - 1];
      const place = freeSeat(wanted === undefined ? current : [wanted]) ?? freeSeat(current);
      if (place === undefined) await openAnother(room, student.id);
      else {
        const table = place.match.table?.table ?? 1;
        await room.change((old) => ({
          ...old,
          students: old.students.map((one) => (one.id === student.id ? { ...one, table } : one)),
        }));
        await (
          await roomOf(place.match)
        )?.change((match) =>
          match.seats[place.seat]?.kind === 'bot' ? replaced(match, place.seat, studentSeat(student)) : match,
        );
      }
    }
  }

  async function openAnother(room: ClassRoom, id: string): Promise<void> {
    await room.change(async (session) => {
      const round = session.rounds.at(-1);
      const student = active(session).find((one) => one.id === id);
      if (round === undefined || student === undefined) return session;
      const table = round.matches.length + 1;
      const match = newTable(session, round.game, table, [student], now());
      await opened(match);
      return {
        ...session,
        students: session.students.map((one) => (one.id === id ? { ...one, table } : one)),
        rounds: [...session.rounds.slice(0, -1), { ...round, matches: [...round.matches, match.id] }],
      };
    });
  }

  async function standIns(match: StoredMatch): Promise<void> {
    await (
      await roomOf(match)
    )?.change((now) =>
      now.clock.waiting.reduce(
        (next, { seat }) =>
          withSeat(next, seat, (person) => ({ ...person, standIn: true, standInFor: next.table?.board.quarter ?? 1 })),
        now,
      ),
    );
  }

  return {
    begin,
    settle,
    async act(room, control) {
      const matches = await room.tables();
      if (control.type === 'stand-in')
        for (const match of matches) {
          const seat = seatOfStudent(match, control.student);
          if (seat !== undefined)
            await (
              await roomOf(match)
            )?.change((now) =>
              withSeat(now, seat, ({ standInFor: _, ...person }) => ({ ...person, standIn: control.on })),
            );
        }
      if (control.type === 'free-table') {
        const match = matches[control.table - 1];
        if (match === undefined) return;
        (await roomOf(match))?.rest();
        await standIns(match);
      }
      if (control.type === 'advance-slowest') {
        const playing = matches.filter(({ status }) => status === 'playing');
        const slowest = Math.min(...playing.map(({ table }) => table?.board.quarter ?? Infinity));
        for (const match of playing) if (match.table?.board.quarter === slowest) await standIns(match);
      }
    },
  };
}

function held(match: StoredMatch, hold: { readonly paused: boolean; readonly upTo: number }): StoredMatch {
  const { table } = match;
  if (table === undefined || (table.paused === hold.paused && table.upTo === hold.upTo)) return match;
  return { ...match, table: { ...table, ...hold } };
}

/** The seats as the session has them: students who were removed or went to another table leave theirs to a bot; names and keys follow. */
function seated(match: StoredMatch, session: StoredSession): StoredMatch {
  const students = new Map(active(session).map((student) => [student.id, student]));
  let same = true;
  const seats = match.seats.map((seat): StoredSeat => {
    if (seat.kind !== 'human' || seat.student === undefined) return seat;
    const student = students.get(seat.student);
    if (student === undefined || student.table !== match.table?.table) {
      same = false;
      return botSeat;
    }
    if (student.name === seat.name && student.key === seat.credential) return seat;
    same = false;
    return { ...seat, name: student.name, credential: student.key };
  });
  return same ? match : { ...match, seats };
}

const replaced = (match: StoredMatch, place: number, seat: StoredSeat): StoredMatch => ({
  ...match,
  seats: match.seats.map((old, index) => (index === place ? seat : old)),
});
