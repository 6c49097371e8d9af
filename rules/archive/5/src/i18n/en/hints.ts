import { inWords, plural } from './grammar';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of hints in English. */
export const hints = {
  hint: 'Hint',
  ask: 'What would a strong player do? (H)',
  title: 'A strong player’s choice',
  pitches: 'For the pitch',
  burns: 'For the burn, after the first of these pitches',
  thinking: 'Thinking it through …',
  progress: (p: { share: string }) => `Thinking it through: ${p.share}`,
  ready: (p: { count: number }) => `${p.count} ${plural(p.count, 'move', 'moves')} a strong player would think of.`,
  close: 'Close the hint',
  choose: 'choose one, again to play it',
  chooseEnvelope: 'The figures are estimates. What you choose goes into the envelope, which stays open.',
  gain: (p: { gain: string }) => `gain about ${p.gain} by the end`,
  wins: (p: { chance: string }) => `wins ${p.chance}`,
  chances: 'Chances of winning',
  chancesNote: 'Estimated by playing the match to its end many times.',
  /** What a move does, each a few words that follow on the name of the move. */
  does: {
    foundation: (p: { level: number }) => `brings the foundation to level ${p.level}`,
    vertical: (p: { domain: string; level: number }) => `takes ${p.domain} to level ${p.level}`,
    earns: (p: { sum: string }) => `earns ${p.sum} a quarter`,
    earnsForNoCash: (p: { sum: string }) => `earns ${p.sum} a quarter for no cash`,
    room: (p: { count: number }) => `gives ${p.count} more capacity`,
    cash: (p: { sum: string }) => `brings ${p.sum}`,
    ranks: (p: { place: string; count: number; name: string }) =>
      `puts you ${p.place} with ${p.count === 1 ? p.name : `${inWords(p.count)} investors`}`,
    worth: (p: { by: number }) => `adds ${p.by} to the valuation`,
    costs: (p: { sum: string }) => `costs ${p.sum}`,
    earnsLess: (p: { sum: string }) => `takes ${p.sum} a quarter`,
    putIn: (p: { sum: string }) => `${p.sum} more counts as put in by the owners`,
    overrun: (p: { sum: string }) => `may cost up to ${p.sum} more`,
    ranksLost: (p: { count: number; name: string }) =>
      `loses a place with ${p.count === 1 ? p.name : `${inWords(p.count)} investors`}`,
    waits: (p: { sum: string }) => `keeps ${p.sum} for now; the level waits until it is paid`,
    draws: (p: { purpose: string; card: string }) => `gets ${p.purpose}: ${p.card}`,
    drawsData: (p: { purpose: string; have: number; need: number }) =>
      `for the next level of ${p.purpose}: it takes data worth ${p.need}, and you then hold ${p.have}`,
    drawsUnseen: (p: { purpose: string }) => `gets ${p.purpose}, nobody knows which`,
    aims: (p: { aim: string; sum: string }) => `${p.aim}: ${p.sum} for the owners at the end`,
    sets: (p: { price: string }) => `each contract signed on your licence from now on pays you ${p.price} a quarter`,
    discards: 'the others in your hand are worth more',
    ends: 'nothing that is left brings more than it costs',
    keeps: (p: { share: string }) => `keeps your whole stake of ${p.share}`,
    keepsCash: 'keeps your cash; a fifth of your users leaves all the same',
    closes: (p: { place: string; sum: string; share: string }) =>
      `you stand ${p.place}, above the line: if it closes it brings ${p.sum} and leaves you ${p.share}`,
    belowLine: (p: { sum: string; share: string }) =>
      `you stand below the line today: only if others fall behind it brings ${p.sum} and leaves you ${p.share}`,
    alone: (p: { sum: string }) => `brings ${p.sum} whatever investors do`,
    burns: (p: { sum: string; best: string; worst: string }) =>
      `for ${p.sum}, wins ${p.best} users if nobody else burns, ${p.worst} if all rivals burn all they can`,
  },
  /** All that a move does in one sentence: what it brings, then what it costs. */
  reason: (p: { gains: readonly string[]; costs: readonly string[] }) =>
    `${capital([listed(p.gains), listed(p.costs)].filter((part) => part !== '').join('; '))}.`,
  /** Where the reason would be that of an earlier hint. */
  sameAs: (p: { place: string }) => `Does the same as the ${p.place}, and promises no more.`,
  /** What a move brings, as it follows on "For". */
  gains: {
    customers: 'more from customers',
    models: 'better models',
    users: 'more users',
    cash: 'more cash',
    room: 'room for customers',
    investors: 'a better rank with investors',
    stake: 'a larger stake',
    capital: 'less capital put in',
    cards: 'a stronger hand',
    ambition: 'an ambition nearer to hand',
  },
  costs: {
    customers: 'less from customers',
    models: 'weaker models',
    users: 'fewer users',
    cash: 'cash',
    room: 'room',
    investors: 'rank with investors',
    stake: 'part of the stake',
    capital: 'owners’ capital',
    cards: 'cards',
    ambition: 'some of the ambition’s worth',
  },
  foundation: 'the foundation',
  /** What the cards of a deck are for. */
  purposes: {
    compute: 'compute to carry models and customers',
    data: 'data to train with',
    funding: 'a card for the boardroom',
  },
  part: (p: { words: string; change: string }) => `${p.words} (${p.change})`,
  gainsAndCosts: (p: { gains: string; costs: string }) => `For ${p.gains}; it costs ${p.costs}.`,
  onlyGains: (p: { gains: string }) => `For ${p.gains}.`,
  onlyCosts: (p: { costs: string }) => `It costs ${p.costs}.`,
  noReason: 'The others bring no more.',
  why: (p: { reasons: string }) => `Why: ${p.reasons}.`,
  lastMove: 'The latest move',
  pitchTo: (p: { investor: string }) => `Pitch to ${p.investor}`,
  with: (p: { card: string }) => `with ${p.card}`,
  burn: (p: { sum: string }) => `Burn ${p.sum}`,
  burnNothing: 'Burn nothing',
};

export type HintsText = typeof hints;
