import { useEffect, useState } from 'react';
import type { FactText, Term, TermId } from '../../../rules/book/index';
import { useTextLater } from '../../i18n';

/** A term's entry in the glossary, and the first fact that it stands on. */
export interface Entry {
  readonly term: string;
  readonly definition: string;
  readonly fact?: FactText;
}

/** The glossary's entry of a term; absent until the book is loaded. */
export function useEntry(id: TermId): Entry | undefined {
  const book = useTextLater('book');
  const [plan, setPlan] = useState<readonly Term[]>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { terms } = await import('../../../rules/book/index');
      if (wanted) setPlan(terms);
    };
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  if (book === undefined || plan === undefined) return undefined;
  const [fact] = plan.find((term) => term.id === id)?.facts ?? [];
  return { ...book.glossary[id], ...(fact === undefined ? {} : { fact: book.facts[fact] }) };
}
