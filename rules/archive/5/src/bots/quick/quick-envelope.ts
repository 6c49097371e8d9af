import {
  appealOf,
  cutToday,
  dealTerms,
  hasProof,
  ladderOf,
  leavingUsers,
  netRevenue,
  payrollOf,
  poolOf,
  poolShares,
  rulesUnder,
  type Company,
  type QuarterRules,
} from '../../../rules/analysis';
import {
  companyAt,
  fundingOf,
  isFundingCard,
  type MatchState,
  type Move,
  type MoveOf,
  type Seat,
} from '../../../rules/index';
import { bestBy } from '../best-by';
import { evaluate } from '../evaluation/evaluation';
import { standingsOf, type Standings } from '../evaluation/standings';

/** The pitch with the best evaluation, weighed with the chance that it closes. */
export function quickPitch(
  state: MatchState,
  seat: Seat,
  moves: readonly Move[],
  chance: () => number,
  noise: number,
): Move {
  const gainOf = pitchGains(state, seat);
  return bestBy(moves, (move) =>
    move.type === 'pitch' ? gainOf(move) + (noise > 0 ? (chance() - 0.5) * 0.4 * noise : 0) : Number.NEGATIVE_INFINITY,
  );
}

/** Tells what each pitch promises, weighed with the chance that it closes; owners' gain in ¥100 m. */
export function pitchGains(state: MatchState, seat: Seat): (pitch: MoveOf<'pitch'>) => number {
  const standings = standingsOf(state);
  const now = evaluate(state, seat, standings);
  return (pitch) => pitchGain(state, seat, pitch, { standings, now });
}

/** Where a seat stands before its pitch. */
interface Before {
  readonly standings: Standings;
  readonly now: number;
}

function pitchGain(state: MatchState, seat: Seat, { investor, card }: MoveOf<'pitch'>, before: Before): number {
  if (investor === 'none') return card === 'none' ? 0 : aloneGain(state, seat, card, before);
  const slot = state.investors.find(({ id }) => id === investor);
  if (slot === undefined || !hasProof(state, seat)) return -1;
  const ladder = ladderOf(state, slot);
  const terms = dealTerms(state, seat, slot, ladder, card);
  if (!terms.withinCut) return -0.5;
  const company = companyAt(state, seat);
  const { cash, stake, backers } = company;
  company.cash = cash + terms.cash;
  company.stake = terms.stakeAfter;
  company.backers = backers.includes(investor) ? backers : [...backers, investor];
  const hand = state.secret.hands[seat] ?? [];
  if (card !== 'none') state.secret.hands[seat] = hand.toSpliced(hand.indexOf(card), 1);
  const gain = evaluate(state, seat, before.standings) - before.now;
  state.secret.hands[seat] = hand;
  company.backers = backers;
  company.stake = stake;
  company.cash = cash;
  const ahead = ladder.filter((rung) => rung.rank > 0 && rung.rank < terms.rank).length;
  return chanceOfChair(state, seat, before.standings) * 0.9 ** ahead * gain;
}

function aloneGain(state: MatchState, seat: Seat, card: MoveOf<'pitch'>['card'], before: Before): number {
  if (card === 'none' || !isFundingCard(card)) return 0;
  const { grant, loan } = fundingOf(card).effect;
  const company = companyAt(state, seat);
  const { cash, debts } = company;
  const hand = state.secret.hands[seat] ?? [];
  state.secret.hands[seat] = hand.toSpliced(hand.indexOf(card), 1);
  if (grant !== undefined) company.cash = cash + grant.sum;
  if (loan !== undefined) {
    company.cash = cash + loan.sum;
    company.debts = [...debts, { sum: loan.sum + loan.premium, due: state.quarter + loan.quarters }];
  }
  const gain = evaluate(state, seat, before.standings) - before.now;
  company.cash = cash;
  company.debts = debts;
  state.secret.hands[seat] = hand;
  return gain;
}

/** Of those backed, the highest valuations get the chairs. */
function chanceOfChair(state: MatchState, seat: Seat, { values }: Standings): number {
  const own = values[seat] ?? 0;
  const richer = values.filter((value) => value > own).length;
  const beyond = richer - cutToday(state) + 1;
  return beyond <= 0 ? 0.95 : Math.max(0.25, 0.9 - 0.25 * beyond);
}

/** The burn with the best evaluation against rivals who burn as the fancy takes them. */
export function quickBurn(
  state: MatchState,
  seat: Seat,
  moves: readonly Move[],
  chance: () => number,
  noise: number,
): Move {
  const company = companyAt(state, seat);
  const { cash, users } = company;
  const rules = rulesUnder(state.news);
  const pool = poolOf(state);
  const own = appealOf(state, company);
  const worlds = Array.from({ length: 4 }, () =>
    state.companies.flatMap((rival, other) =>
      other === seat ? [] : [appealOf(state, rival) + someBurn(rival, rules, chance)].filter((sum) => sum > 0),
    ),
  );
  const left = users - leavingUsers(company);
  company.users = left;
  const standings = standingsOf(state);
  const now = evaluate(state, seat, standings);
  const reserve = payrollOf(state, company) - netRevenue(state, seat);
  const best = bestBy(moves, (move) => {
    if (move.type !== 'burn') return Number.NEGATIVE_INFINITY;
    const { amount } = move;
    if (amount > 8 || (amount > 0 && amount > cash - reserve + 1)) return Number.NEGATIVE_INFINITY;
    let gain = 0;
    if (amount > 0) {
      company.cash = cash - amount;
      for (const bids of worlds) {
        let better = 0;
        let tied = 1;
        for (const bid of bids) {
          if (bid > own + amount) better += 1;
          else if (bid === own + amount) tied += 1;
        }
        let share = 0;
        for (let place = better; place < better + tied; place++) share += (poolShares[place] ?? 0) / 100 / tied;
        company.users = left + Math.floor(pool * share);
        gain +=
          (evaluate(state, seat, standings) - now + (better === 0 && tied === 1 ? 0.3 * company.stake : 0)) /
          worlds.length;
      }
      company.cash = cash;
    }
    return gain + (noise > 0 ? (chance() - 0.5) * 0.4 * noise : 0);
  });
  company.users = users;
  return best;
}

/** What a rival might burn: nothing, or a little of what it has; below 0 takes no part. */
export function someBurn(rival: Company, rules: QuarterRules, chance: () => number): number {
  const most = Math.min(rival.cash - 1, rules.burnLimit);
  if (most < 1 || chance() < 0.4) return -99;
  return 1 + Math.floor(chance() ** 2 * Math.min(5, most / 2 + 1));
}
