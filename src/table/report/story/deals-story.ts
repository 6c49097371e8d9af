import type {
  FundingCardId,
  InvestorId,
  MatchEvent,
  MatchView,
  PremiumOutcome,
  Seat,
  TalkReason,
} from '../../../../rules/index';
import { rulesOf } from '../../../../rules/releases';
import { eventsOfType } from '../../events-of-quarter';

/** One company's pitch and how it ended; money in ¥100 m, stakes 0..1. */
export interface PitchLine {
  readonly seat: Seat;
  readonly card: FundingCardId | 'none';
  /** 1-based on the investor's ladder; 0: its measure is 0. */
  readonly rank: number;
  readonly outcome: 'backed' | TalkReason;
  readonly amount: number;
  readonly stakeBefore: number;
  readonly stakeAfter: number;
  /** What it got for being valued highest, in `amount`; for backed ones, where that is paid. */
  readonly premium: number;
}

export interface InvestorLine {
  readonly investor: InvestorId;
  /** Its cheque that quarter, ¥100 m. */
  readonly cheque: number;
  /** The backed one first, then by rank; empty where nobody asked. */
  readonly pitches: readonly PitchLine[];
}

/** A company that an investor was willing to back, and whether it found a chair. */
export interface ChairLine {
  readonly seat: Seat;
  readonly investor: InvestorId;
  /** When the deals were settled. */
  readonly valuation: number;
  readonly seated: boolean;
}

export interface DealsStory {
  /** As they stood in the row. */
  readonly investors: readonly InvestorLine[];
  /** In the order in which chairs were given. */
  readonly chairs: readonly ChairLine[];
  /** Investors that said yes, and how many of these deals found a chair. */
  readonly willing: number;
  readonly closed: number;
  readonly pitched: number;
  readonly raised: number;
  /** What came of the leader's premium, where deals closed and one is paid. */
  readonly premium: PremiumOutcome | undefined;
  /** Money without an investor: state grants and bridge loans. */
  readonly others: readonly { readonly seat: Seat; readonly kind: 'granted' | 'borrowed'; readonly sum: number }[];
  /** Pitched to nobody and took nothing. */
  readonly silent: readonly Seat[];
}

/** The deals of a quarter, investor by investor as they stood in the row. */
export function dealsStory(view: MatchView, events: readonly MatchEvent[], quarter: number): DealsStory {
  const opened = eventsOfType(events, quarter, 'opened');
  const closed = eventsOfType(events, quarter, 'dealClosed');
  const talked = eventsOfType(events, quarter, 'talked');
  const granted = eventsOfType(events, quarter, 'granted');
  const borrowed = eventsOfType(events, quarter, 'borrowed');
  const values = rulesOf(view).valuationsWhenSettled(view, events, quarter);
  const premium = rulesOf(view).premiumOutcome(view, events, quarter);
  const cardOf = (seat: Seat) => opened.find((event) => event.seat === seat)?.card ?? 'none';

  const pitches = new Map<InvestorId, PitchLine[]>();
  const add = (investor: InvestorId, line: PitchLine) =>
    pitches.set(investor, [...(pitches.get(investor) ?? []), line]);
  for (const { investor, seat, card, rank, amount, stakeBefore, stakeAfter } of closed) {
    const more = premium?.paidTo.includes(seat) === true ? premium.sum : 0;
    add(investor, { seat, card, rank, outcome: 'backed', amount, stakeBefore, stakeAfter, premium: more });
  }
  for (const { investor, seat, rank, reason } of talked) {
    const nothing = { amount: 0, stakeBefore: 0, stakeAfter: 0, premium: 0 };
    add(investor, { seat, card: cardOf(seat), rank, outcome: reason, ...nothing });
  }

  const chair = (seated: boolean) => (event: { readonly seat: Seat; readonly investor: InvestorId }) => ({
    seat: event.seat,
    investor: event.investor,
    valuation: values[event.seat] ?? 0,
    seated,
  });
  const chairs = [
    ...closed.map(chair(true)),
    ...talked.filter(({ reason }) => reason === 'no-chair').map(chair(false)),
  ];
  return {
    investors: rulesOf(view)
      .investorsIn(view, events, quarter)
      .map(({ id, cheque }) => ({
        investor: id,
        cheque,
        pitches: (pitches.get(id) ?? []).toSorted(byOutcome),
      })),
    chairs,
    willing: chairs.length,
    closed: closed.length,
    pitched: closed.length + talked.length,
    raised: closed.reduce((sum, event) => sum + event.amount, 0),
    premium,
    others: [
      ...granted.map(({ seat, sum }) => ({ seat, kind: 'granted' as const, sum })),
      ...borrowed.map(({ seat, sum }) => ({ seat, kind: 'borrowed' as const, sum })),
    ],
    silent: opened.filter((event) => event.investor === 'none' && event.card === 'none').map(({ seat }) => seat),
  };
}

/** The pitch that decided what an investor did: the backed one, the one without a chair, else the best placed. */
export const decidedIn = ({ pitches }: InvestorLine): PitchLine | undefined =>
  pitches.find(({ outcome }) => outcome === 'backed' || outcome === 'no-chair') ?? pitches[0];

const placeOf = (line: PitchLine): number => (line.rank === 0 ? Number.POSITIVE_INFINITY : line.rank);

const byOutcome = (a: PitchLine, b: PitchLine): number =>
  Number(b.outcome === 'backed') - Number(a.outcome === 'backed') || placeOf(a) - placeOf(b);
