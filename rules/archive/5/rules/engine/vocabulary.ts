/** The closed vocabularies of the rulebook. Everything else derives its unions from these lists. */

export const domains = ['health', 'finance', 'law', 'education', 'industry'] as const;
export type Domain = (typeof domains)[number];

/** From worst to best; the index is the climate's step. */
export const climates = ['winter', 'cold', 'cautious', 'warm', 'frenzy'] as const;
export type Climate = (typeof climates)[number];

export const decks = ['compute', 'data', 'funding'] as const;
export type Deck = (typeof decks)[number];

export const roles = ['giant', 'startup'] as const;
export type Role = (typeof roles)[number];

/** What an investor looks at. `backers` is the syndicate's herding; see F07. */
export const measures = ['valuation', 'backers', 'foundation', 'revenue', 'users', 'vertical', 'contracts'] as const;
export type Measure = (typeof measures)[number];

export const tiers = [1, 2, 3] as const;
export type Tier = (typeof tiers)[number];

/** 0 .. players - 1; a neutral company, when there is one, sits at `players`. */
export type Seat = number;

/** `all` sees everything: for finished matches, exports and the instructor only. */
export type Viewer = Seat | 'spectator' | 'all';

/** Rows of the collected facts, F01 .. F28; their texts are in the book. */
export type FactId = `F${number}`;
