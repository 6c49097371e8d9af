import {
  applyMove,
  companyAt,
  createMatch,
  eventsOf,
  isOver,
  legalMoves,
  nextToAct,
  scoreOf,
  type MatchEvent,
  type MatchState,
  type Move,
  type Seat,
} from '../../rules/index';
import { countCards } from './card-facts';
import type { DealFact, MatchFacts, SeatFacts } from './match-facts';
import type { GameRecord } from './play';
import { strengthsAt } from './strength';

/**
 * Replays a game and counts what the measures need.
 * @throws RangeError when the record does not lead to its winners under today's rules
 */
export function factsOf(record: GameRecord): MatchFacts {
  const state = createMatch(record.options, record.seed);
  const hands = state.secret.hands.map((hand) => [...hand]);
  const { order } = state;
  const lots: Seat[][] = [];
  const legal: number[] = [];
  let buildDecisions = 0;
  let discarding = false;
  for (const place of record.moves) {
    const seat = nextToAct(state) ?? 0;
    lots[state.quarter] ??= [...state.lot];
    const moves = legalMoves(state, seat);
    const move = moves[place];
    if (move === undefined) throw new RangeError(`${record.seed}: no move ${place}`);
    if (!isClosing(state, move)) {
      legal[moves.length] = (legal[moves.length] ?? 0) + 1;
      const again = move.type === 'discard' && discarding;
      if (state.phase === 'build' && state.turn.stage !== 'boardroom' && moves.length > 1 && !again)
        buildDecisions += 1;
    }
    discarding = move.type === 'discard';
    applyMove(state, seat, move);
  }
  const events = eventsOf(state, 'all');
  const winners = winnersIn(events);
  if (!isOver(state) || winners.join() !== record.winners.join()) throw new RangeError(`${record.seed}: other winners`);
  const cards = countCards(events, hands);
  const scores = Array.from({ length: state.players }, (_, seat) => scoreOf(state, seat));
  const strengths = strengthsAt(
    state,
    scores.map(({ ambition }) => ambition),
  );
  return {
    quarters: state.quarter,
    seats: scores.map(({ total }, seat) => ({
      ...seatFacts(state, seat, winners),
      score: rounded(total),
      strength: strengths[seat] ?? 'revenue',
      ...ambitionIn(events, seat),
      ...cards(seat),
      place: placeInRole(state, order, seat),
    })),
    deals: dealsIn(events, state, lots),
    legal: Array.from(legal, (times: number | undefined) => times ?? 0),
    buildDecisions,
    contractsSeen: contractsSeen(state),
  };
}

/** Closing what is finished, an envelope or a turn without actions left, is no decision. */
const isClosing = (state: MatchState, move: Move): boolean =>
  move.type === 'seal' || (move.type === 'endTurn' && state.turn.actions === 0);

const winnersIn = (events: readonly MatchEvent[]): readonly Seat[] =>
  events.flatMap((event) => (event.type === 'over' ? event.winners : []));

function seatFacts(state: MatchState, seat: Seat, winners: readonly Seat[]) {
  const company = companyAt(state, seat);
  return {
    company: company.id,
    role: company.role,
    win: winners.includes(seat) ? 1 / winners.length : 0,
    gains: company.history.map(({ gain }) => rounded(gain)),
  };
}

/** Enough digits to tell leads apart, few enough to store. */
const rounded = (gain: number): number => Math.round(gain * 1e6) / 1e6;

function placeInRole(state: MatchState, order: readonly Seat[], seat: Seat): number {
  const { role } = companyAt(state, seat);
  return order.filter((other) => companyAt(state, other).role === role).indexOf(seat);
}

function ambitionIn(events: readonly MatchEvent[], seat: Seat): Pick<SeatFacts, 'ambition'> {
  for (const event of events)
    if (event.type === 'ambitionMet' && event.seat === seat)
      return { ambition: { id: event.ambition, met: event.met } };
  return {};
}

/**
 * Deals with the place of whoever closed them. Valuations are those of the Books that followed: of what came between,
 * only a cluster given for equity and a forced sale move them.
 */
function dealsIn(events: readonly MatchEvent[], state: MatchState, lots: readonly (readonly Seat[])[]): DealFact[] {
  return events.flatMap((event) => {
    if (event.type !== 'dealClosed') return [];
    const { quarter, seat, amount } = event;
    const value = (other: Seat): number => companyAt(state, other).history[quarter]?.valuation ?? 0;
    const ranked = [...(lots[quarter] ?? [])].sort((a, b) => value(b) - value(a));
    return [{ quarter, place: ranked.indexOf(seat), amount }];
  });
}

const contractsSeen = (state: MatchState): MatchFacts['contractsSeen'] => [
  ...state.contracts,
  ...state.goneContracts,
  ...state.companies.flatMap(({ contracts }) => contracts.map(({ id }) => id)),
];
