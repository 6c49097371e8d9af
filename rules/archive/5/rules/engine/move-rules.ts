import { checkBurn, checkPitch, burn, offerChoices, pitch, seal, unseal } from './phases/boardroom';
import { build, checkBuild, checkSellCluster, offerBuilding, offerSales, sellCluster } from './phases/building';
import { checkSign, checkWinOver, offerContracts, sign, winOver } from './phases/contracts';
import { isFirst } from './small-arrays';
import { cardsToDraw, checkDraw, draw, handOf } from './phases/market';
import type { Move, MoveOf, MoveType } from './moves';
import type { ReasonCode } from './refusal';
import type { BoardroomChoice, MatchState, Turn } from './state';
import { decks, type Seat } from './vocabulary';
import {
  checkFinishShelved,
  checkPayOverrun,
  checkPivot,
  checkTrainFoundation,
  checkTrainVertical,
  finishShelved,
  offerPivots,
  offerTraining,
  payOverrun,
  pivot,
  shelve,
  trainFoundation,
  trainVertical,
} from './phases/training';
import {
  capitalCall,
  checkCapitalCall,
  checkDiscard,
  checkKeepAmbition,
  checkSetPrice,
  discard,
  endTurn,
  keepAmbition,
  offerPrices,
  setPrice,
} from './phases/turn';
import { presetOf } from './catalogue';

interface MoveRule<T extends MoveType> {
  /** Stages of a turn in which the move exists. */
  readonly stages: readonly Turn['stage'][];
  /** Stage of the envelope in which a boardroom move exists; they come one after another. */
  readonly choice?: BoardroomChoice['stage'];
  /** Why the move is refused now; undefined when it is legal. */
  readonly check: (state: MatchState, seat: Seat, move: MoveOf<T>) => ReasonCode | undefined;
  readonly play: (state: MatchState, seat: Seat, move: MoveOf<T>) => void;
}

const always = (): undefined => undefined;

/** Every move of the rulebook: when it exists, what it asks for, what it does. */
export const moveRules: { readonly [T in MoveType]: MoveRule<T> } = {
  keepAmbition: { stages: ['ambition'], check: checkKeepAmbition, play: keepAmbition },
  draw: { stages: ['act', 'draw'], check: (state, _, move) => checkDraw(state, move.deck, move.card), play: draw },
  build: { stages: ['act'], check: (state, seat, move) => checkBuild(state, seat, move.card), play: build },
  trainFoundation: { stages: ['act'], check: checkTrainFoundation, play: trainFoundation },
  payOverrun: { stages: ['overrun'], check: checkPayOverrun, play: payOverrun },
  shelve: { stages: ['overrun'], check: always, play: shelve },
  finishShelved: { stages: ['act'], check: checkFinishShelved, play: finishShelved },
  trainVertical: { stages: ['act'], check: checkTrainVertical, play: trainVertical },
  sign: {
    stages: ['act'],
    check: (state, seat, move) => checkSign(state, seat, move.contract, move.licensor),
    play: sign,
  },
  winOver: { stages: ['act'], check: (state, seat, move) => checkWinOver(state, seat, move.contract), play: winOver },
  pivot: {
    stages: ['act'],
    check: (state, seat, move) => (presetOf(state).modules.pivot ? checkPivot(state, seat, move) : 'module-off'),
    play: pivot,
  },
  setPrice: {
    stages: ['act'],
    check: (state, seat, move) =>
      presetOf(state).modules.licences ? checkSetPrice(state, seat, move.price) : 'module-off',
    play: setPrice,
  },
  sellCluster: {
    stages: ['act'],
    check: (state, seat, move) => checkSellCluster(state, seat, move.cluster),
    play: (state, seat, move) => sellCluster(state, seat, move.cluster, false),
  },
  capitalCall: { stages: ['act'], check: checkCapitalCall, play: capitalCall },
  endTurn: { stages: ['act'], check: always, play: endTurn },
  discard: { stages: ['discard'], check: checkDiscard, play: discard },
  pitch: { stages: ['boardroom'], choice: 'pitch', check: checkPitch, play: pitch },
  burn: {
    stages: ['boardroom'],
    choice: 'burn',
    check: (state, seat, move) => checkBurn(state, seat, move.amount),
    play: burn,
  },
  seal: { stages: ['boardroom'], choice: 'seal', check: always, play: seal },
  unseal: { stages: ['boardroom'], choice: 'sealed', check: always, play: unseal },
};

/** Why a seat may not make this kind of move now; undefined when it may. */
function checkTime(
  state: MatchState,
  seat: Seat,
  { stages, choice: choosing }: Pick<MoveRule<MoveType>, 'stages' | 'choice'>,
): ReasonCode | undefined {
  if (state.phase === 'over') return 'match-over';
  if (state.phase === 'boardroom') {
    if (!(seat >= 0 && seat < state.players)) return 'not-your-turn';
    if (choosing === undefined) return 'wrong-stage';
    const { stage } = state.secret.choices[seat] ?? {};
    if (stage === choosing) return undefined;
    return stage === 'sealed' ? 'already-sealed' : 'wrong-stage';
  }
  const { turn } = state;
  if (turn.seat !== seat) return 'not-your-turn';
  if (!stages.includes(turn.stage)) return choosing === undefined ? 'wrong-stage' : 'not-in-boardroom';
  return choosing === undefined || state.secret.choices[seat]?.stage === choosing ? undefined : 'wrong-stage';
}

/** Why a move is refused now; undefined when it is legal. The move must be well-formed. */
export function checkMove<T extends MoveType>(state: MatchState, seat: Seat, move: MoveOf<T>): ReasonCode | undefined {
  const rule = ruleOf<T>(move);
  return checkTime(state, seat, rule) ?? rule.check(state, seat, move);
}

/** Makes a move without asking whether it is legal. */
export function playMove<T extends MoveType>(state: MatchState, seat: Seat, move: MoveOf<T>): void {
  ruleOf<T>(move).play(state, seat, move);
}

const ruleOf = <T extends MoveType>(move: MoveOf<T>): MoveRule<T> => moveRules[move.type];

/** Every legal move of a seat, without duplicates; empty when the seat has nothing to do now. */
export function legalMoves(state: MatchState, seat: Seat): Move[] {
  const moves: Move[] = [];
  if (state.phase === 'over' || !(seat >= 0 && seat < state.companies.length)) return moves;
  if (state.phase === 'boardroom') offerChoices(state, seat, moves);
  else if (state.turn.seat === seat) offerTurn(state, seat, moves);
  return moves;
}

function offerTurn(state: MatchState, seat: Seat, moves: Move[]): void {
  switch (state.turn.stage) {
    case 'ambition':
      for (const ambition of state.secret.ambitions[seat] ?? []) moves.push({ type: 'keepAmbition', ambition });
      return;
    case 'draw':
      return offerDraws(state, moves);
    case 'overrun':
      if (checkPayOverrun(state, seat) === undefined) moves.push({ type: 'payOverrun' });
      moves.push({ type: 'shelve' });
      return;
    case 'discard':
      return offerDiscards(state, seat, moves);
    case 'boardroom':
      return offerChoices(state, seat, moves);
    case 'act':
      return offerActions(state, seat, moves);
    case 'done':
  }
}

function offerActions(state: MatchState, seat: Seat, moves: Move[]): void {
  const { modules } = presetOf(state);
  if (state.turn.actions > 0) {
    offerDraws(state, moves);
    offerBuilding(state, seat, moves);
    offerTraining(state, seat, moves);
    offerContracts(state, seat, moves);
    if (modules.pivot) offerPivots(state, seat, moves);
  }
  if (modules.licences) offerPrices(state, seat, moves);
  if (checkFinishShelved(state, seat) === undefined) moves.push({ type: 'finishShelved' });
  offerSales(state, seat, moves);
  if (checkCapitalCall(state, seat) === undefined) moves.push({ type: 'capitalCall' });
  moves.push({ type: 'endTurn' });
}

function offerDiscards(state: MatchState, seat: Seat, moves: Move[]): void {
  const hand = handOf(state, seat);
  for (let i = 0; i < hand.length; i++) {
    const card = hand[i];
    if (card !== undefined && isFirst(hand, i)) moves.push({ type: 'discard', card });
  }
}

function offerDraws(state: MatchState, moves: Move[]): void {
  for (const deck of decks) {
    const row = state.rows[deck];
    for (let i = 0; i < row.length; i++) {
      const card = row[i];
      if (card !== undefined && isFirst(row, i)) moves.push({ type: 'draw', deck, card });
    }
    if (cardsToDraw(state, deck)) moves.push({ type: 'draw', deck, card: 'top' });
  }
}
