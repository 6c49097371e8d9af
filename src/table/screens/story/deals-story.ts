import type { FundingCardId, InvestorId, MatchEvent, Seat, TalkReason } from '../../../../rules/index';
import { eventsOfType } from './events-of-quarter';

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
}

export interface InvestorLine {
  readonly investor: InvestorId;
  /** The backed one first, then by rank. */
  readonly pitches: readonly PitchLine[];
}

export interface DealsStory {
  readonly investors: readonly InvestorLine[];
  /** Investors that said yes, and how many of these deals found a chair. */
  readonly willing: number;
  readonly closed: number;
  readonly pitched: number;
  readonly raised: number;
  /** Money without an investor: state grants and bridge loans. */
  readonly others: readonly { readonly seat: Seat; readonly kind: 'granted' | 'borrowed'; readonly sum: number }[];
  /** Pitched to nobody and took nothing. */
  readonly silent: readonly Seat[];
}

/** The deals of a quarter, investor by investor in the order they were settled. */
export function dealsStory(events: readonly MatchEvent[], quarter: number): DealsStory {
  const opened = eventsOfType(events, quarter, 'opened');
  const closed = eventsOfType(events, quarter, 'dealClosed');
  const talked = eventsOfType(events, quarter, 'talked');
  const granted = eventsOfType(events, quarter, 'granted');
  const borrowed = eventsOfType(events, quarter, 'borrowed');
  const cardOf = (seat: Seat) => opened.find((event) => event.seat === seat)?.card ?? 'none';

  const pitches = new Map<InvestorId, PitchLine[]>();
  const add = (investor: InvestorId, line: PitchLine) =>
    pitches.set(investor, [...(pitches.get(investor) ?? []), line]);
  for (const { investor, seat, card, rank, amount, stakeBefore, stakeAfter } of closed)
    add(investor, { seat, card, rank, outcome: 'backed', amount, stakeBefore, stakeAfter });
  for (const { investor, seat, rank, reason } of talked)
    add(investor, { seat, card: cardOf(seat), rank, outcome: reason, amount: 0, stakeBefore: 0, stakeAfter: 0 });

  const investors = [...pitches].map(([investor, lines]) => ({ investor, pitches: lines.toSorted(byOutcome) }));
  const yes = (line: PitchLine) => line.outcome === 'backed' || line.outcome === 'no-chair';
  return {
    investors: investors.toSorted((a, b) => verdictOrder(a) - verdictOrder(b)),
    willing: investors.filter((line) => line.pitches.some(yes)).length,
    closed: closed.length,
    pitched: investors.reduce((sum, line) => sum + line.pitches.length, 0),
    raised: closed.reduce((sum, event) => sum + event.amount, 0),
    others: [
      ...granted.map(({ seat, sum }) => ({ seat, kind: 'granted' as const, sum })),
      ...borrowed.map(({ seat, sum }) => ({ seat, kind: 'borrowed' as const, sum })),
    ],
    silent: opened.filter((event) => event.investor === 'none' && event.card === 'none').map(({ seat }) => seat),
  };
}

const placeOf = (line: PitchLine): number => (line.rank === 0 ? Number.POSITIVE_INFINITY : line.rank);

const byOutcome = (a: PitchLine, b: PitchLine): number =>
  Number(b.outcome === 'backed') - Number(a.outcome === 'backed') || placeOf(a) - placeOf(b);

/** Backed first, then willing without a chair, then talk only. */
function verdictOrder(line: InvestorLine): number {
  const best = line.pitches[0]?.outcome;
  if (best === 'backed') return 0;
  return line.pitches.some(({ outcome }) => outcome === 'no-chair') ? 1 : 2;
}
