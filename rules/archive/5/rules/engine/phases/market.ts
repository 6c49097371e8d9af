import type { CardId } from '../../cards/index';
import { companyAt } from '../company';
import { deckOf } from '../catalogue';
import { record, reveal } from '../record';
import type { ReasonCode } from '../refusal';
import { shuffle } from '../rng';
import type { MoveOf } from '../moves';
import type { MatchState } from '../state';
import { decks, type Deck, type Seat } from '../vocabulary';

export const rowLength = 3;

export const handOf = (state: MatchState, seat: Seat): CardId[] => state.secret.hands[seat] ?? [];

export const cardsToDraw = (state: MatchState, deck: Deck): boolean =>
  state.secret.decks[deck].length > 0 || state.discards[deck].length > 0;

/** Whether any card is left to draw at all. */
export const anyCardToDraw = (state: MatchState): boolean =>
  decks.some((deck) => state.rows[deck].length > 0 || cardsToDraw(state, deck));

/** Takes the top card; an empty deck reshuffles its discards first. */
export function takeTop(state: MatchState, deck: Deck): CardId | undefined {
  if (state.secret.decks[deck].length === 0) {
    state.secret.decks[deck] = shuffle(state.secret.rng, [...state.discards[deck]]);
    state.discards[deck] = [];
  }
  return state.secret.decks[deck].pop();
}

/** Refills the three rows from their decks. */
export function refillRows(state: MatchState): void {
  for (const deck of decks) {
    const row = state.rows[deck];
    while (row.length < rowLength) {
      const card = takeTop(state, deck);
      if (card === undefined) break;
      row.push(card);
    }
  }
}

/** Removes one copy of a card from a list; the list must hold it. */
export function removeCard<T>(cards: T[], card: T): void {
  const index = cards.indexOf(card);
  if (index < 0) return;
  for (let next = index + 1; next < cards.length; next++) cards[next - 1] = cards[next] as T;
  cards.pop();
}

/** Moves a card from a hand to its discards, or out of the decks when it stays on the table. */
export function playCard(state: MatchState, seat: Seat, card: CardId, to: 'discards' | 'table'): void {
  removeCard(handOf(state, seat), card);
  removeCard(companyAt(state, seat).seen, card);
  if (to === 'discards') state.discards[deckOf(card)].push(card);
}

/** Draws one data card from the deck into a hand, unseen by rivals; undefined when there is none. */
export function dealDataCard(state: MatchState, seat: Seat): CardId | undefined {
  const card = takeTop(state, 'data');
  if (card !== undefined) handOf(state, seat).push(card);
  return card;
}

export function checkDraw(state: MatchState, deck: Deck, card: CardId | 'top'): ReasonCode | undefined {
  const row = state.rows[deck];
  if (row === undefined) return 'malformed';
  if (state.turn.stage === 'act' && state.turn.actions < 1) return 'no-actions';
  if (card === 'top') return cardsToDraw(state, deck) ? undefined : 'deck-empty';
  return row.includes(card) ? undefined : 'not-in-row';
}

/** Draws a card, face up or from the top of a deck; the first of two spends the action. */
export function draw(state: MatchState, seat: Seat, move: MoveOf<'draw'>): void {
  const second = state.turn.stage === 'draw';
  const faceUp = move.card !== 'top';
  let card: CardId | undefined;
  if (move.card === 'top') {
    card = takeTop(state, move.deck);
    reveal(state);
  } else {
    card = move.card;
    removeCard(state.rows[move.deck], card);
    companyAt(state, seat).seen.push(card);
  }
  if (card === undefined) return;
  handOf(state, seat).push(card);
  if (!second) state.turn.actions -= 1;
  state.turn.stage = !second && anyCardToDraw(state) ? 'draw' : 'act';
  record(state, { type: 'drew', quarter: state.quarter, seat, deck: move.deck, faceUp, card });
}
