import type { CompanyView, MatchEvent, MatchView, Seat } from '../../../../rules/index';
import { eventsOfType } from '../../events-of-quarter';

/** What one company burned, what that made of it, and what it won; money in ¥100 m, users in tenths. */
export interface BurnLine {
  readonly seat: Seat;
  readonly burn: number;
  /** Attraction without the burn; 0 when it did not take part. */
  readonly quality: number;
  /** 1-based among those who took part; 0: did not take part. */
  readonly place: number;
  readonly share: number;
  readonly users: number;
  /** Companies in the same place, itself included; above 1 it is a truce. */
  readonly tied: number;
  readonly refund: number;
  readonly dataCard: boolean;
}

/** Where a company's users came from and went, in tenths. */
export interface UserLine {
  readonly seat: Seat;
  readonly before: number;
  readonly left: number;
  readonly won: number;
  readonly after: number;
}

export interface UsersStory {
  /** Best place first, those who stayed out last. */
  readonly burns: readonly BurnLine[];
  readonly lines: readonly UserLine[];
  readonly burned: number;
  readonly refunded: number;
  readonly won: number;
  readonly left: number;
}

/** Users that moved in the boardroom of a quarter, from its events and the companies' records. */
export function usersStory(view: MatchView, events: readonly MatchEvent[], quarter: number): UsersStory {
  const opened = eventsOfType(events, quarter, 'opened');
  const won = eventsOfType(events, quarter, 'usersWon');
  const left = eventsOfType(events, quarter, 'usersLeft');
  const firstData = new Set(eventsOfType(events, quarter, 'dataWon').map(({ seat }) => seat));

  const burnOf = ({ seat }: CompanyView): BurnLine => {
    const burn = opened.find((event) => event.seat === seat)?.burn ?? 0;
    const win = won.find((event) => event.seat === seat);
    return {
      seat,
      burn,
      quality: win === undefined ? 0 : win.attraction - burn,
      place: win?.place ?? 0,
      share: win?.share ?? 0,
      users: win?.users ?? 0,
      tied: win?.tied ?? 0,
      refund: win?.refund ?? 0,
      dataCard: firstData.has(seat),
    };
  };
  const lineOf = ({ seat, history }: CompanyView): UserLine => {
    const gone = left.find((event) => event.seat === seat)?.users ?? 0;
    const gained = won.find((event) => event.seat === seat)?.users ?? 0;
    const after = history[quarter]?.users ?? 0;
    return { seat, before: after - gained + gone, left: gone, won: gained, after };
  };

  const burns = view.companies.map(burnOf).toSorted((a, b) => rankOf(a) - rankOf(b) || b.burn - a.burn);
  const lines = view.companies.map(lineOf).toSorted((a, b) => b.after - a.after);
  return {
    burns,
    lines,
    burned: total(burns, 'burn'),
    refunded: total(burns, 'refund'),
    won: total(burns, 'users'),
    left: total(lines, 'left'),
  };
}

const rankOf = (line: BurnLine): number => (line.place === 0 ? Number.POSITIVE_INFINITY : line.place);

function total<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
