import { useEffect, useState } from 'react';
import type { FactText } from '../../../rules/book/index';
import type { FactId } from '../../../rules/index';
import { useLanguage } from '../../i18n';

/** A fact behind the game; absent until the book is loaded. */
export function useFact(id: FactId): FactText | undefined {
  const [language] = useLanguage();
  const [fact, setFact] = useState<FactText>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { factOf } = await import('../../../rules/book/index');
      if (wanted) setFact(factOf(language, id));
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language, id]);
  return fact;
}
