import { ambitionMet, valuationParts } from '../../../../rules/analysis';
import {
  applyMove,
  companyAt,
  createMatch,
  isOver,
  legalMoves,
  nextToAct,
  scoreOf,
  viewFor,
  type AmbitionId,
  type MatchState,
  type Move,
  type Role,
  type Seat,
} from '../../../../rules/index';
import { seededChance } from '../../chance';
import { chooseMove } from '../../choose';
import { quickMove } from '../../quick/quick-move';
import { booksToCome } from '../features';
import { billPaid, gainNow } from '../gain-now';
import { allFeatures } from '../evaluation';

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

/** How careless the quick players are, ¥100 m; some try anything now and then, some play by rules of thumb. */
const noises = [0, 0, 0.5, 1, 3, 'explore', 'explore', 'normal', 'normal'] as const;
const exploration = 0.12;

/**
 * Plays a match of quick players, some of them careless, and returns its end. `watch` sees every position before its
 * move.
 */
export function playCarelessly(
  seed: string,
  players: number,
  chance: () => number,
  watch: (state: MatchState) => void,
): MatchState {
  const state = createMatch({ players, scenario: 'standard' }, seed);
  const careless = state.companies.map(() => noises[Math.floor(chance() * noises.length)] ?? 0);
  while (!isOver(state)) {
    watch(state);
    const seat = nextToAct(state) ?? 0;
    const moves = legalMoves(state, seat);
    const noise = careless[seat] ?? 'normal';
    applyMove(state, seat, moveOf(noise, state, seat, moves, chance, seed));
  }
  return state;
}

/** Plays a match and returns what was seen on the way. */
export function sampleMatch(seed: string, players: number): Sample[] {
  const chance = seededChance(seed);
  const samples: { readonly seat: Seat; readonly sample: Sample }[] = [];
  let quarter = 0;
  let mover: Seat | undefined;
  const end = playCarelessly(seed, players, chance, (state) => {
    const take = (seat: Seat): void => void samples.push({ seat, sample: look(state, seat) });
    if (mover !== undefined && chance() < 0.25 && state.quarter === quarter) take(mover);
    mover = nextToAct(state);
    if (state.quarter === quarter) return;
    quarter = state.quarter;
    for (let each = 0; each < players; each++) if (chance() < 0.5) take(each);
  });
  for (const { seat, sample } of samples) {
    const { total, ambition } = scoreOf(end, seat);
    sample.final = total - ambition;
    sample.metAtEnd = sample.ambition !== undefined && ambitionMet(end, seat, sample.ambition);
  }
  return samples.map(({ sample }) => sample);
}

function moveOf(
  noise: (typeof noises)[number],
  state: MatchState,
  seat: Seat,
  moves: readonly Move[],
  chance: () => number,
  seed: string,
): Move {
  if (noise === 'normal') return chooseMove(viewFor(state, seat), { level: 'normal' }, `${seed}.${state.moves}`);
  if (noise !== 'explore') return quickMove(state, seat, moves, chance, noise);
  const tried = chance() < exploration ? moves[Math.floor(chance() * moves.length)] : undefined;
  return tried ?? quickMove(state, seat, moves, chance, 0);
}

function look(state: MatchState, seat: Seat): Sample {
  const company = companyAt(state, seat);
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
