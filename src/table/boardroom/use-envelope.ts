import { useState } from 'react';
import type { Envelope, MatchView, Preview } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { foretold } from '../foretold';

type Pitch = Omit<Envelope, 'burn'>;

const nothing: Envelope = { investor: 'none', card: 'none', burn: 0 };

/** What goes into the envelope, drafted until it is sealed, and what it would bring. */
export interface EnvelopeDraft extends Envelope {
  readonly setInvestor: (investor: Pitch['investor']) => void;
  readonly setCard: (card: Pitch['card']) => void;
  readonly setBurn: (burn: number) => void;
  readonly setPitch: (investor: Pitch['investor'], card: Pitch['card']) => void;
  /** Takes everything out. */
  readonly clear: () => void;
  readonly preview: Preview;
}

/** A pitch and a burn, with what both would bring. */
export function useEnvelope(view: MatchView): EnvelopeDraft {
  const [draft, setDraft] = useState<Envelope>(nothing);
  const { investor, card } = draft;
  return {
    ...draft,
    preview: foretold(view, draft),
    setInvestor: (next) =>
      setDraft({
        ...draft,
        investor: next,
        card: (next === 'none') === rulesOf(view).closesAlone(card) ? card : 'none',
      }),
    setCard: (next) =>
      setDraft({ ...draft, card: next, investor: rulesOf(view).closesAlone(next) ? 'none' : investor }),
    setBurn: (next) => setDraft({ ...draft, burn: next }),
    setPitch: (nextInvestor, nextCard) => setDraft({ ...draft, investor: nextInvestor, card: nextCard }),
    clear: () => setDraft(nothing),
  };
}
