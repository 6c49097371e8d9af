import { useMemo, useState } from 'react';
import {
  fundingOf,
  preview,
  type FundingCardId,
  type InvestorId,
  type MatchView,
  type MoveOf,
  type Preview,
} from '../../../rules/index';

/** What goes into the envelope, drafted until it is sealed. */
export interface Envelope {
  readonly investor: InvestorId | 'none';
  readonly card: FundingCardId | 'none';
  readonly burn: number;
  readonly setInvestor: (investor: InvestorId | 'none') => void;
  readonly setCard: (card: FundingCardId | 'none') => void;
  readonly setBurn: (burn: number) => void;
  readonly setPitch: (investor: InvestorId | 'none', card: FundingCardId | 'none') => void;
  readonly pitchPreview: Preview;
  readonly burnPreview: Preview;
}

interface Draft {
  readonly investor: InvestorId | 'none';
  readonly card: FundingCardId | 'none';
  readonly burn: number;
}

/** Whether a card closes without an investor. */
export const closesAlone = (card: FundingCardId | 'none'): boolean =>
  card !== 'none' && (fundingOf(card).effect.grant !== undefined || fundingOf(card).effect.loan !== undefined);

/** A pitch and a burn, with what both would bring. */
export function useEnvelope(view: MatchView): Envelope {
  const [draft, setDraft] = useState<Draft>({ investor: 'none', card: 'none', burn: 0 });
  const { investor, card, burn } = draft;
  const pitch = useMemo((): MoveOf<'pitch'> => ({ type: 'pitch', investor, card }), [investor, card]);
  const pitchPreview = useMemo(() => preview(view, pitch), [view, pitch]);
  const burnPreview = useMemo(() => preview(view, { type: 'burn', amount: burn }), [view, burn]);
  return {
    ...draft,
    pitchPreview,
    burnPreview,
    setInvestor: (next) =>
      setDraft({ ...draft, investor: next, card: (next === 'none') === closesAlone(card) ? card : 'none' }),
    setCard: (next) => setDraft({ ...draft, card: next, investor: closesAlone(next) ? 'none' : investor }),
    setBurn: (next) => setDraft({ ...draft, burn: next }),
    setPitch: (nextInvestor, nextCard) => setDraft({ ...draft, investor: nextInvestor, card: nextCard }),
  };
}
