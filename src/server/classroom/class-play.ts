import { castDraft, produce } from 'immer';
import type { Control } from '../../protocol/session';
import { tableOf } from '../matches/match-info';
import { personAt, type MatchDraft, type MatchRecipe } from '../matches/match-recipe';
import type { StoredMatch } from '../storage/documents/stored-match';
import type { StoredSession } from '../storage/documents/stored-session';
import { stepOf } from '../storage/documents/versioned-document';
import { active, byTable, closeGaps, seatLate, studentOf } from './class-seating';
import type { ClassServices } from './class-services';
import { botSeat, freeSeat, holdOf, newTable, seatOfStudent, studentSeat } from './class-tables';
import type { SessionRoom } from './session-room';

/** Makes what happens in a session happen at its tables. */
export interface ClassPlay {
  /** Opens the matches of a round, if the session has come to it and has none. */
  readonly begin: (room: SessionRoom) => Promise<void>;
  /** Brings every table to what the session says: held or not, and who sits there. Doing it twice does no harm. */
  readonly settle: (room: SessionRoom) => Promise<void>;
  /** What a control does at the tables alone. */
  readonly act: (room: SessionRoom, control: Control) => Promise<void>;
}

export function openClassPlay({ rooms, services }: ClassServices): ClassPlay {
  const { store, clock } = services;

  async function changeTable({ id }: StoredMatch, recipe: MatchRecipe): Promise<void> {
    await (await rooms.get(id))?.change(recipe);
  }

  async function opened(match: StoredMatch): Promise<void> {
    await store.create(match);
    services.tell('A table was made.', tableOf(match));
    await (await rooms.get(match.id))?.wake();
  }

  async function begin(room: SessionRoom): Promise<void> {
    const made: string[] = [];
    await room.changeAfter(async (session) => {
      const { rounds, stage, game } = session;
      if (stage !== 'play' || rounds.length > game) return undefined;
      const ready = produce(session, ({ students, plan }) => {
        seatLate(students, plan.tableSize);
        closeGaps(students);
      });
      const tables = byTable(ready.students);
      const matches: string[] = [];
      for (const [index, seated] of (tables.length === 0 ? [[]] : tables).entries()) {
        const match = newTable({ ...ready, upTo: 1 }, game, index + 1, seated, clock);
        await opened(match);
        matches.push(match.id);
      }
      made.push(...matches);
      return (draft) => {
        draft.students = castDraft(ready.students);
        draft.upTo = 1;
        draft.rounds.push({ game, matches });
      };
    });
    // Another server may have been faster: its tables are the ones.
    const kept = new Set(room.stored().rounds.flatMap(({ matches }) => matches));
    for (const id of made.filter((match) => !kept.has(match))) {
      await store.remove(id);
      rooms.drop(id);
      services.tell('A table was removed.', { match: id, why: 'made twice' });
    }
  }

  async function settle(room: SessionRoom): Promise<void> {
    const session = room.stored();
    if (session.rounds.length === 0) return;
    const matches = await room.tables();
    const recipe = (match: MatchDraft): void => settleTable(match, session);
    for (const match of matches) if (stepOf(match, recipe) !== undefined) await changeTable(match, recipe);
    await seatTheLate(room, matches);
  }

  /** Students who joined during play take a bot's seat, or get a new table. */
  async function seatTheLate(room: SessionRoom, matches: readonly StoredMatch[]): Promise<void> {
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
        await room.change((draft) => {
          const late = studentOf(draft, student.id);
          if (late !== undefined) late.table = place.match.table?.table ?? 1;
        });
        await changeTable(place.match, ({ seats }) => {
          if (seats[place.seat]?.kind === 'bot') seats[place.seat] = studentSeat(student);
        });
      }
    }
  }

  async function openAnother(room: SessionRoom, id: string): Promise<void> {
    await room.changeAfter(async (session) => {
      const round = session.rounds.at(-1);
      const student = active(session).find((one) => one.id === id);
      if (round === undefined || student === undefined) return undefined;
      const table = round.matches.length + 1;
      const match = newTable(session, round.game, table, [student], clock);
      await opened(match);
      return (draft) => {
        const late = studentOf(draft, id);
        if (late !== undefined) late.table = table;
        draft.rounds.at(-1)?.matches.push(match.id);
      };
    });
  }

  /** Bots play for everybody the table waits for, until its quarter is over. */
  const standIns: MatchRecipe = (match) => {
    for (const { seat } of match.clock.waiting) {
      const person = personAt(match, seat);
      if (person === undefined) continue;
      person.standIn = true;
      person.standInFor = match.table?.board.quarter ?? 1;
    }
  };

  return {
    begin,
    settle,
    async act(room, control) {
      const matches = await room.tables();
      if (control.type === 'stand-in')
        for (const match of matches) {
          const seat = seatOfStudent(match, control.student);
          if (seat !== undefined)
            await changeTable(match, (draft) => {
              const person = personAt(draft, seat);
              if (person === undefined) return;
              delete person.standInFor;
              person.standIn = control.on;
            });
        }
      if (control.type === 'free-table') {
        const match = matches[control.table - 1];
        if (match === undefined) return;
        (await rooms.get(match.id))?.rest();
        await changeTable(match, standIns);
      }
      if (control.type === 'advance-slowest') {
        const playing = matches.filter(({ status }) => status === 'playing');
        const slowest = Math.min(...playing.map(({ table }) => table?.board.quarter ?? Infinity));
        for (const match of playing) if (match.table?.board.quarter === slowest) await changeTable(match, standIns);
      }
    },
  };
}

/** A table as the session has it: held or not, and for as long; students who were removed or went to another table leave their seat to a bot; names and keys follow. */
function settleTable(match: MatchDraft, session: StoredSession): void {
  if (match.table !== undefined) Object.assign(match.table, holdOf(session), { until: session.expiresAt });
  const students = new Map(active(session).map((student) => [student.id, student]));
  for (const [place, seat] of match.seats.entries()) {
    if (seat.kind !== 'human' || seat.student === undefined) continue;
    const student = students.get(seat.student);
    if (student === undefined || student.table !== match.table?.table) match.seats[place] = botSeat;
    else {
      seat.name = student.name;
      seat.credential = student.key;
    }
  }
}
