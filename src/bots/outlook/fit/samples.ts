import {
  ambitionMet,
  createMatch,
  isOver,
  legalMoves,
  applyMove,
  scoreOf,
  seatsToAct,
  valuationParts,
  viewFor,
  type AmbitionId,
  type MatchState,
  type Role,
  type Seat,
} from '../../../../rules/index';
import { seededChance } from '../../chance';
import { chooseMove } from '../../choose';
import { quickMove } from '../../quick/quick-move';
import { booksToCome } from '../features';
import { billPaid, gainNow } from '../gain-now';
import { allFeatures } from '../outlook';

/** A seat somewhere in a match, and what became of it. */
export interface Sample {
  readonly role: Role;
  readonly books: number;
  readonly features: Float64Array;
  readonly gain: number;
  readonly stake: number;
  readonly ambition: AmbitionId | undefined;
  readonly met: boolean;
  /** Owners' gain at the end, without ambition. */
  final: number;
  metAtEnd: boolean;
}

/** How careless the quick players are, ¥100 m; some seats go to players by rules of thumb. */
const noises = [0, 0, 0, 0.5, 0, 1, 3, 'normal', 'normal'] as const;

/** Plays a match of quick players, some of them careless, and returns what was seen on the way. */
export function sampleMatch(seed: string, players: number): Sample[] {
  const chance = seededChance(seed);
  const state = createMatch({ players, scenario: 'standard' }, seed);
  const careless = state.companies.map(() => noises[Math.floor(chance() * noises.length)] ?? 0);
  const samples: { readonly seat: Seat; readonly sample: Sample }[] = [];
  let quarter = 0;
  const take = (seat: Seat): void => void samples.push({ seat, sample: look(state, seat) });
  while (!isOver(state)) {
    const [seat = 0] = seatsToAct(state);
    if (state.quarter > quarter) {
      quarter = state.quarter;
      for (let each = 0; each < players; each++) if (chance() < 0.5) take(each);
    }
    const moves = legalMoves(state, seat);
    const noise = careless[seat] ?? 'normal';
    const move =
      noise === 'normal'
        ? chooseMove(viewFor(state, seat), { level: 'normal' }, `${seed}.${state.moves}`)
        : quickMove(state, seat, moves, chance, noise);
    applyMove(state, seat, move);
    if (!isOver(state) && chance() < 0.25 && state.quarter === quarter) take(seat);
  }
  for (const { seat, sample } of samples) {
    const { total, ambition } = scoreOf(state, seat);
    sample.final = total - ambition;
    sample.metAtEnd = sample.ambition !== undefined && ambitionMet(state, seat, sample.ambition);
  }
  return samples.map(({ sample }) => sample);
}

function look(state: MatchState, seat: Seat): Sample {
  const company = state.companies[seat];
  if (company === undefined) throw new RangeError(`no company at seat ${seat}`);
  const [ambition, other] = state.secret.ambitions[seat] ?? [];
  const kept = other === undefined ? ambition : undefined;
  const parts = valuationParts(state, seat);
  return {
    role: company.role,
    books: booksToCome(state),
    features: allFeatures(state, seat, company, parts),
    gain: gainNow(company, parts, billPaid(state, seat, company)),
    stake: company.stake,
    ambition: kept,
    met: kept !== undefined && ambitionMet(state, seat, kept),
    final: 0,
    metAtEnd: false,
  };
}
