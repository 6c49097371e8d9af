import type { OptionReason, ReasonCode, RefusalDetails } from '../../../rules/index';
import { money } from '../format';
import { domainIn, needAndHave } from '../refusal-details';
import { domains } from './domains';

export interface RefusalsText {
  /** One sentence a player understands, for every way a move can be refused. */
  readonly reasons: Readonly<Record<ReasonCode, (details: RefusalDetails) => string>>;
  /** Why no match can be set up like this. */
  readonly options: Readonly<Record<OptionReason, string>>;
}

/** Why a move cannot be made, in the player's words. */
export const refusals: RefusalsText = {
  reasons: {
    malformed: () => 'That is not a move of this game.',
    'match-over': () => 'The match is over.',
    'not-your-turn': () => 'It is not your turn.',
    'wrong-stage': () => 'Something else has to be decided first.',
    'no-actions': () => 'No actions left this turn.',
    'already-sealed': () => 'Your envelope is sealed.',
    'not-your-ambition': () => 'You were not dealt this ambition.',
    'not-in-row': () => 'This card no longer lies face up.',
    'deck-empty': () => 'This deck and its discards are empty.',
    'not-in-hand': () => 'You do not hold this card.',
    'cannot-afford': (details) =>
      needAndHave(
        details,
        (need, have) => `Costs ${money(need)}, you have ${money(have)}.`,
        'You cannot pay for this.',
      ),
    'no-capacity': (details) =>
      needAndHave(
        details,
        (need, have) => `Needs ${need} free capacity, you have ${have}.`,
        'You have too little free capacity.',
      ),
    'highest-level': () => 'There is no higher level.',
    'run-shelved': () => 'Finish your shelved run first.',
    'nothing-shelved': () => 'You have no shelved run.',
    'data-insufficient': (details) =>
      needAndHave(
        details,
        (need, have) => `Needs data value ${need}${inDomain(details)}, these cards give ${have}.`,
        'These cards give too little data.',
      ),
    'data-excessive': () => 'One of these cards is not needed; keep it.',
    'data-unsuitable': () => 'This data does not suit that training.',
    'leader-frozen': () => 'This quarter’s news stops the highest foundation from training.',
    'not-offered': () => 'This contract is not on offer.',
    'quality-too-low': (details) =>
      needAndHave(
        details,
        (need, have) => `Needs quality ${need}${inDomain(details)}, you have ${have}.`,
        'Your quality is too low for this contract.',
      ),
    'licence-not-needed': () => 'Your own quality is enough; you need no licence.',
    'licensor-too-low': (details) =>
      needAndHave(
        details,
        (need, have) => `Needs quality ${need}${inDomain(details)}; with this licence you have ${have}.`,
        'This licence does not lift you far enough.',
      ),
    'platform-needs-own-foundation': (details) =>
      needAndHave(
        details,
        (need, have) => `A platform deal: needs your own foundation ${need}, you have ${have}.`,
        'A platform deal asks for your own foundation; no licence helps.',
      ),
    'module-off': () => 'This game is played without that rule.',
    'not-held-by-rival': () => 'No rival holds this contract.',
    'gap-too-small': (details) =>
      needAndHave(
        details,
        (need, have) =>
          `You must be ${need} above the holder, you are ${have > 0 ? `${have} above` : have < 0 ? `${-have} below` : 'level'}.`,
        'You are not far enough above the holder.',
      ),
    'changed-hands-already': () => 'This contract has changed hands this quarter.',
    'already-pivoted': () => 'You have pivoted once; that is all.',
    'no-foundation': () => 'You have no foundation level to give up.',
    'price-set-already': () => 'You have set your API price this turn.',
    'price-unchanged': () => 'That is your API price already.',
    'last-quarter': () => 'Nothing can be sold in the last quarter.',
    'not-owned': () => 'You do not own this cluster.',
    'giants-only': () => 'Only giants have a parent to call.',
    'called-already': () => 'Your parent pays once a quarter.',
    'not-in-boardroom': () => 'That is decided in the boardroom.',
    'investor-not-in-row': () => 'This investor is not in the row.',
    'card-needs-investor': () => 'This card needs an investor to pitch to.',
    'card-goes-alone': () => 'This card closes by itself, without an investor.',
    'too-few-contracts': (details) =>
      needAndHave(details, (need, have) => `Needs ${need} contracts, you have ${have}.`, 'You hold too few contracts.'),
    'burn-above-cash': ({ have }) =>
      typeof have === 'number' ? `You have only ${money(have)} to burn.` : 'You cannot burn more than your cash.',
    'burn-above-limit': ({ limit }) =>
      typeof limit === 'number'
        ? `This quarter nobody may burn more than ${money(limit)}.`
        : 'This quarter’s news limits what may be burned.',
  },
  options: {
    'bad-players': 'This game does not take that many players.',
    'bad-scenario': 'There is no such game.',
    'bad-companies': 'Each player needs a company of their own.',
    'bad-sealing': 'The boardroom is sealed together or in one’s own turn.',
    'bad-favouritism': 'Favouritism lies between 0 and 1.',
    'bad-variant': 'A game lasts 3 to 12 quarters, on a path of known climates.',
  },
};

const inDomain = (details: Parameters<typeof domainIn>[0]): string => {
  const name = domainIn(details, domains, '');
  return name === '' ? '' : ` in ${name}`;
};
