import type { Account, MatchEvent, Seat } from '../../../../rules/index';
import { operations, type CashStory } from './cash-story';
import type { DealsStory } from './deals-story';
import { eventsOfType } from '../../events-of-quarter';

/** How the investors answered, in one of four sentences. */
export function dealsFinding(story: DealsStory): 'nobodyAsked' | 'onlyTalk' | 'allClosed' | 'noChair' {
  if (story.pitched === 0) return 'nobodyAsked';
  if (story.willing === 0) return 'onlyTalk';
  return story.willing === story.closed ? 'allClosed' : 'noChair';
}

/** What a company's quarter of cash shows; sums in ¥100 m. */
interface CashFinding {
  readonly kind:
    | 'rescued'
    | 'customersMatched'
    | 'investorsPaid'
    | 'burnedBeyond'
    | 'trained'
    | 'earned'
    | 'spent'
    | 'even'
    | 'quiet';
  /** Contracts, users, royalties and bonuses together. */
  readonly customers: number;
  readonly deals: number;
  readonly training: number;
  /** Earned less spent, money of owners, investors and lenders left out. */
  readonly result: number;
}

const customerAccounts: readonly Account[] = ['contracts', 'users', 'royaltiesIn', 'bonus'];

/** The most telling thing that is true of a company's quarter. */
export function cashFinding(story: CashStory): CashFinding {
  const sum = (wanted: readonly Account[]) =>
    story.steps.reduce((total, { account, amount }) => (wanted.includes(account) ? total + amount : total), 0);
  const figures = {
    customers: sum(customerAccounts),
    deals: sum(['deals']),
    training: -sum(['training', 'overrun']),
    result: operations(story),
  };
  return { kind: kindOf(figures, sum(['rescues']), -sum(['burn']), story.steps.length), ...figures };
}

function kindOf(
  { customers, deals, training, result }: Omit<CashFinding, 'kind'>,
  rescue: number,
  burned: number,
  moved: number,
): CashFinding['kind'] {
  if (moved === 0) return 'quiet';
  if (rescue > 0) return 'rescued';
  if (deals > 0) return customers >= deals ? 'customersMatched' : 'investorsPaid';
  if (burned > customers && burned >= training) return 'burnedBeyond';
  if (training > customers) return 'trained';
  if (result === 0) return 'even';
  return result > 0 ? 'earned' : 'spent';
}

/** What happened to a company's stake in a quarter, 0..1. */
export interface StakeChange {
  readonly kind: 'stakeFell' | 'stakeFellByCard' | 'pressure' | 'rescue';
  readonly before: number;
  readonly after: number;
  /** ¥100 m more paid than received; only for pressure. */
  readonly loss: number;
}

/** Every sale or loss of shares of one company in a quarter, in order. */
export function stakeChanges(events: readonly MatchEvent[], quarter: number, seat: Seat): readonly StakeChange[] {
  const mine = (event: { readonly seat: Seat }) => event.seat === seat;
  return [
    ...eventsOfType(events, quarter, 'dealClosed')
      .filter(mine)
      .map(({ stakeBefore, stakeAfter, card }) => ({
        kind: card === 'none' ? ('stakeFell' as const) : ('stakeFellByCard' as const),
        before: stakeBefore,
        after: stakeAfter,
        loss: 0,
      })),
    ...eventsOfType(events, quarter, 'profitPressure')
      .filter(mine)
      .map(({ stakeAfter, loss }) => ({ kind: 'pressure' as const, before: stakeAfter, after: stakeAfter, loss })),
    ...eventsOfType(events, quarter, 'rescued')
      .filter(mine)
      .map(({ stakeBefore, stakeAfter }) => ({
        kind: 'rescue' as const,
        before: stakeBefore,
        after: stakeAfter,
        loss: 0,
      })),
  ];
}
