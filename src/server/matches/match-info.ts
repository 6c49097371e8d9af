import type { ListedMatch, MatchInfo, OnlineSeat } from '../../protocol/match-info';
import type { Clock } from '../clock/clock';
import type { StoredMatch, StoredSeat } from '../storage/documents/stored-match';
import { botAt, heldBy } from './seat-control';
import { runsOutAt } from './time-banks';

/** What everybody may know of a match. Its times are told as the time of day. */
export function infoOf(match: StoredMatch, { now, running }: Clock): MatchInfo {
  const { id, title, status, listed, options, pace, hints, host, seats, clock, expiresAt, rematch } = match;
  const held = heldBy(match);
  const ahead = now() - running();
  return {
    id,
    title,
    status,
    listed,
    options,
    pace,
    hints,
    host,
    seats: seats.map(seatInfo),
    clock: {
      now: now(),
      banks: clock.banks,
      waiting: clock.waiting.map(({ seat, since }) => {
        const until = held === undefined && botAt(seats[seat]) === undefined ? runsOutAt(clock, pace, seat) : undefined;
        const told = { seat, since: since + ahead };
        return until === undefined ? told : { ...told, until: until + ahead };
      }),
    },
    expiresAt,
    ...(held === undefined ? {} : { held }),
    ...(rematch === undefined ? {} : { rematch }),
  };
}

function seatInfo(seat: StoredSeat): OnlineSeat {
  if (seat.kind !== 'human') return seat;
  const { name, present, standIn } = seat;
  return { kind: 'human', name, present, standIn };
}

/** A line of the list of matches. */
export const listedMatch = ({ id, title, status, options, pace, seats, createdAt }: StoredMatch): ListedMatch => ({
  id,
  title,
  status,
  options,
  pace,
  open: seats.filter(({ kind }) => kind === 'open').length,
  names: seats.flatMap((seat) => (seat.kind === 'human' ? [seat.name] : [])),
  createdAt,
});

/** What the log tells of a table that was made. */
export const tableOf = ({ id, seats, table }: StoredMatch) => ({
  match: id,
  seats: seats.length,
  bots: seats.filter(({ kind }) => kind === 'bot').length,
  ...(table === undefined ? {} : { session: table.session, table: table.table }),
});
