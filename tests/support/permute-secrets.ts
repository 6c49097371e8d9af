import { deckOf } from '../../rules/analysis';
import {
  ambitionCards,
  cloneMatch,
  decks,
  fundingCards,
  type AmbitionId,
  type CardId,
  type Deck,
  type MatchEvent,
  type MatchState,
  type Seat,
  type Viewer,
} from '../../rules/index';
import { shuffle, type Rng } from '../../rules/engine/rng';
import type { Dice } from './random-play';

const maySee = (viewer: Viewer, seat: Seat): boolean => viewer === 'all' || viewer === seat;

/**
 * Another match that the viewer cannot tell from this one: hidden cards change places between decks and rivals' hands,
 * orders of decks, ambitions, envelopes of others and the generator's words change; what everybody saw stays.
 */
export function permuteSecrets(state: MatchState, viewer: Viewer, dice: Dice): MatchState {
  const other = cloneMatch(state);
  const { secret } = other;
  const rng: Rng = [dice.below(1e9), dice.below(1e9), dice.below(1e9), dice.below(1e9)];
  const word = (): number => dice.below(2 ** 31);
  secret.rng = [word(), word(), word(), word()];
  for (const deck of decks) dealAnew(other, viewer, deck, rng);
  shuffle(rng, secret.newsDeck);
  shuffle(rng, secret.investorDeck);
  for (const deck of Object.values(secret.contractDecks)) shuffle<unknown>(rng, deck);
  for (const [seat, dealt] of secret.ambitions.entries())
    if (!maySee(viewer, seat) && other.phase !== 'over')
      secret.ambitions[seat] = anyAmbitions(other, seat, rng).slice(0, dealt.length);
  for (const [seat, choice] of secret.choices.entries())
    if (!maySee(viewer, seat))
      Object.assign(choice, {
        investor: dice.oneIn(3) ? 'none' : dice.pick(other.investors).id,
        card: dice.oneIn(3) ? 'none' : dice.pick(fundingCards).id,
        burn: dice.below(20),
      });
  secret.events = secret.events.map((event) => retold(event, viewer, dice));
  return other;
}

/** Shuffles a deck together with the cards of its kind that rivals hold unseen, and deals as many back. */
function dealAnew(state: MatchState, viewer: Viewer, deck: Deck, rng: Rng): void {
  const { hands, decks: piles } = state.secret;
  const pool = [...piles[deck]];
  const known: CardId[][] = hands.map((hand, seat) => {
    if (maySee(viewer, seat)) return [...hand];
    const seen = [...(state.companies[seat]?.seen ?? [])];
    return hand.filter((card) => {
      const place = seen.indexOf(card);
      if (place >= 0) seen.splice(place, 1);
      else if (deckOf(card) === deck) pool.push(card);
      return place >= 0 || deckOf(card) !== deck;
    });
  });
  shuffle(rng, pool);
  for (const [seat, hand] of known.entries()) {
    const missing = (hands[seat]?.length ?? 0) - hand.length;
    hands[seat] = [...hand, ...pool.splice(0, missing)];
  }
  piles[deck] = pool;
}

function anyAmbitions(state: MatchState, seat: Seat, rng: Rng): AmbitionId[] {
  const role = state.companies[seat]?.role;
  return shuffle(
    rng,
    ambitionCards.filter(({ roles }) => roles.some((suited) => suited === role)).map(({ id }) => id),
  );
}

/** The same event with another card or ambition where the viewer did not see which. */
function retold(event: MatchEvent, viewer: Viewer, dice: Dice): MatchEvent {
  const card: CardId = dice.oneIn(2) ? 'web-3' : 'law-1';
  switch (event.type) {
    case 'drew':
      return event.faceUp || maySee(viewer, event.seat) ? event : { ...event, card };
    case 'dataWon':
      return maySee(viewer, event.seat) ? event : { ...event, card };
    case 'keptAmbition':
      return maySee(viewer, event.seat) ? event : { ...event, ambition: dice.pick(ambitionCards).id };
    default:
      return event;
  }
}
