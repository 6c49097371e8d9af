import { useEffect, useState } from 'react';
import type { FactText, TermId } from '../../../rules/book/index';
import { useLanguage } from '../../i18n';

/** A term's entry in the glossary, and the first fact that it stands on. */
interface Entry {
  readonly term: string;
  readonly definition: string;
  readonly fact?: FactText;
}

/** The glossary's entry of a term; absent until the book is loaded. */
export function useEntry(id: TermId): Entry | undefined {
  const [language] = useLanguage();
  const [entry, setEntry] = useState<Entry>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { book, factOf, terms } = await import('../../../rules/book/index');
      const [fact] = terms.find((term) => term.id === id)?.facts ?? [];
      const behind = fact === undefined ? undefined : factOf(language, fact);
      if (wanted) setEntry({ ...book[language].glossary[id], ...(behind === undefined ? {} : { fact: behind }) });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language, id]);
  return entry;
}
