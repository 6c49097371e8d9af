import { dataCards, foundingClusters } from '../../rules/analysis';
import {
  ambitionCards,
  computeCards,
  contractCards,
  decks,
  domains,
  fundingCards,
  investorCards,
  type Move,
} from '../../rules/index';
import type { Dice } from './random-play';

/** A move as text that is equal for equal moves, however they are written. */
export const moveKey = (move: Move): string =>
  JSON.stringify(Object.entries(move).sort(([a], [b]) => (a < b ? -1 : 1)));

const handCards = [...computeCards, ...dataCards, ...fundingCards].map(({ id }) => id);
const clusters = [...computeCards, ...foundingClusters].map(({ id }) => id).filter((id) => id !== 'cloud-rental');
const contracts = contractCards.map(({ id }) => id);
const ids = <Id>(cards: readonly { readonly id: Id }[]): readonly Id[] => cards.map(({ id }) => id);

const dataSet = (dice: Dice): Extract<Move, { type: 'trainFoundation' }>['data'] =>
  Array.from({ length: 1 + dice.below(4) }, () => dice.pick(ids(dataCards))).sort();

/** Any well-formed move, legal or (mostly) not. */
export function anyMove(dice: Dice): Move {
  const kinds: readonly (() => Move)[] = [
    () => ({ type: 'keepAmbition', ambition: dice.pick(ids(ambitionCards)) }),
    () => ({ type: 'draw', deck: dice.pick(decks), card: dice.oneIn(4) ? 'top' : dice.pick(handCards) }),
    () => ({ type: 'build', card: dice.pick(ids(computeCards)) }),
    () => ({ type: 'trainFoundation', data: dataSet(dice) }),
    () => ({ type: 'payOverrun' }),
    () => ({ type: 'shelve' }),
    () => ({ type: 'finishShelved' }),
    () => ({ type: 'trainVertical', domain: dice.pick(domains), data: dataSet(dice) }),
    () => ({ type: 'sign', contract: dice.pick(contracts) }),
    () => ({ type: 'sign', contract: dice.pick(contracts), licensor: dice.below(7) }),
    () => ({ type: 'winOver', contract: dice.pick(contracts) }),
    () => ({ type: 'pivot', domain: dice.pick(domains) }),
    () => ({ type: 'setPrice', price: 1 + dice.below(3) }),
    () => ({ type: 'sellCluster', cluster: dice.pick(clusters) }),
    () => ({ type: 'capitalCall' }),
    () => ({ type: 'endTurn' }),
    () => ({ type: 'discard', card: dice.pick(handCards) }),
    () => ({
      type: 'pitch',
      investor: dice.oneIn(3) ? 'none' : dice.pick(ids(investorCards)),
      card: dice.oneIn(3) ? 'none' : dice.pick(ids(fundingCards)),
    }),
    () => ({ type: 'burn', amount: dice.below(40) }),
    () => ({ type: 'seal' }),
    () => ({ type: 'unseal' }),
  ];
  return dice.pick(kinds)();
}

/** A legal move with one field taken from another move of its kind: it may no longer be legal. */
export function twisted(move: Move, dice: Dice): Move {
  for (let attempt = 0; attempt < 60; attempt++) {
    const other = anyMove(dice);
    if (other.type !== move.type) continue;
    const field = dice.pick(Object.keys(other));
    return { ...move, [field]: (other as unknown as Record<string, unknown>)[field] };
  }
  return anyMove(dice);
}

/** Values no field of a move may hold. */
export const junk: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  0.5,
  1e9,
  '1',
  true,
  '',
  'constructor',
  'toString',
  '__proto__',
  [],
  {},
  [[]],
  () => 1,
  Symbol('junk'),
  10n,
];
