import type { FactKey, SectionId, TermId } from './contents';

/** A set of printed cards that the page shows in place, with their own texts. */
export type CardSet =
  | 'companies'
  | 'compute'
  | 'funding'
  | 'investors'
  | 'news'
  | 'ambitions'
  | 'climates'
  | 'scenarios';

/** One piece of a section. `art` names drawings as `kind:id`, e.g. `investor:ram-small`. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'example'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'art'; readonly art: readonly string[]; readonly caption: string }
  | { readonly kind: 'cards'; readonly of: CardSet };

export interface SectionText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface TermText {
  readonly term: string;
  readonly definition: string;
}

export interface FactText {
  /** What the fact says, figures as reported. */
  readonly text: string;
  /** What it teaches. */
  readonly concept: string;
  /** Who reported it. */
  readonly source: string;
}

/** The whole book in one language. */
export interface BookText {
  readonly sections: Readonly<Record<SectionId, SectionText>>;
  readonly glossary: Readonly<Record<TermId, TermText>>;
  readonly facts: Readonly<Record<FactKey, FactText>>;
  /** What the facts rest on as a whole, and how to read their figures. */
  readonly aboutFacts: string;
}
