import { openEnvelopes } from '../../rules/engine/phases/boardroom';
import { rulesUnder } from '../../rules/analysis';
import {
  cloneMatch,
  closesAlone,
  fundingCards,
  fundingOf,
  mostBurn,
  type Envelope,
  type MatchState,
} from '../../rules/index';
import type { Dice } from './random-play';

/** Everybody's envelope, drawn. Cards that are not in hand are put there, so that rare ones come up like all others. */
export function drawEnvelopes(state: MatchState, dice: Dice): Envelope[] {
  return state.companies.map((company, seat) => {
    const most = mostBurn(company, rulesUnder(state.news));
    const burn = dice.oneIn(3) ? 0 : Math.min(most, dice.oneIn(3) ? dice.below(most + 1) : 1 + dice.below(3));
    const card = seat < state.players && dice.oneIn(2) ? dice.pick(fundingCards).id : 'none';
    const investor = closesAlone(card) || dice.oneIn(8) ? 'none' : dice.pick(state.investors).id;
    if (card === 'none') return { investor, card, burn };
    const asked = fundingOf(card).effect.grant?.contracts ?? 0;
    if (closesAlone(card) ? company.contracts.length < asked : investor === 'none')
      return { investor, card: 'none', burn };
    const hand = state.secret.hands[seat] ?? [];
    if (!hand.includes(card)) hand.push(card);
    return { investor, card, burn };
  });
}

/** The match with these envelopes opened, before its Books. */
export function withOpened(state: MatchState, envelopes: readonly Envelope[]): MatchState {
  const opened = cloneMatch(state);
  opened.secret.choices = envelopes.map((envelope) => ({ ...envelope, stage: 'sealed' }));
  opened.secret.events = [];
  openEnvelopes(opened);
  return opened;
}
