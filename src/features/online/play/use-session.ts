import { useMemo } from 'react';
import { useText } from '../../../i18n';
import type { Following } from '../../../table/following/use-following';
import type { Away, SeatInfo, TableSession } from '../../../table/session';
import type { OnlineSeat } from '../../../protocol/match-info';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { seatClocks } from '../live/seat-clocks';

/** The table's session of a match on the server; absent while there is no table. */
export function useSession(
  match: OnlineMatch,
  shot: OnlineSnapshot,
  following: Following,
  away?: Away,
): TableSession | undefined {
  const t = useText('live');
  const { info, seat, standing, offset } = shot;
  const seats = useMemo((): readonly SeatInfo[] => {
    if (info === undefined) return [];
    const clocks = seatClocks(info, offset);
    return info.seats.map((one, index) => seatInfo(one, index, clocks[index]));
  }, [info, offset]);
  return useMemo((): TableSession | undefined => {
    if (info === undefined || standing === undefined) return undefined;
    const { view, events } = standing;
    const mine = seat !== undefined && info.status === 'playing' && !following.behind;
    const held = info.held === undefined ? undefined : t.held[info.held];
    return {
      view,
      events,
      seats,
      act: match.act,
      undo: mine && held === undefined && view.canUndo ? match.undo : undefined,
      readOnly: !mine,
      ...(held === undefined
        ? { thinking: view.seatsToAct.find((other) => other !== seat && playsByItself(info.seats[other])) }
        : { held }),
      following,
      ...(away === undefined ? {} : { away }),
      advise: mine && info.hints && view.legal.length > 0 ? match.advise : undefined,
    };
  }, [match, info, seat, standing, seats, following, away, t]);
}

/** A bot, or one that stands in for somebody. */
const playsByItself = (seat: OnlineSeat | undefined): boolean =>
  seat?.kind === 'bot' || (seat?.kind === 'human' && seat.standIn);

function seatInfo(seat: OnlineSeat, index: number, clock: SeatInfo['clock']): SeatInfo {
  const common = clock === undefined ? { seat: index } : { seat: index, clock };
  switch (seat.kind) {
    case 'open':
      return { ...common, name: '', kind: 'human' };
    case 'bot':
      return { ...common, name: seat.name, kind: 'bot', level: seat.level };
    case 'human':
      return {
        ...common,
        name: seat.name,
        kind: 'human',
        presence: seat.standIn ? 'stand-in' : seat.present ? 'here' : 'away',
      };
  }
}
