import { useContext, useEffect, useState } from 'react';
import { archived } from '../../../rules/archive/book';
import type { FactText, Term, TermId } from '../../../rules/book/index';
import { useTextLater } from '../../i18n';
import { OlderRules } from '../match-rules';

const older: Readonly<Record<number, () => Promise<{ readonly terms: readonly Term[] }>>> = archived;
const newest = () => import('../../../rules/book/index');

/** A term's entry in the glossary, and the first fact that it stands on. */
export interface Entry {
  readonly term: string;
  readonly definition: string;
  readonly fact?: FactText;
}

/** The glossary's entry of a term; absent until the book is loaded. */
export function useEntry(id: TermId): Entry | undefined {
  const book = useTextLater('book');
  const version = useContext(OlderRules);
  const [plan, setPlan] = useState<readonly Term[]>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { terms } = await ((version === undefined ? undefined : older[version]) ?? newest)();
      if (wanted) setPlan(terms);
    };
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [version]);
  if (book === undefined || plan === undefined) return undefined;
  const [fact] = plan.find((term) => term.id === id)?.facts ?? [];
  return { ...book.glossary[id], ...(fact === undefined ? {} : { fact: book.facts[fact] }) };
}
