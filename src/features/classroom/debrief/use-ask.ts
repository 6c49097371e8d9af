import { useEffect, useState } from 'react';
import { useLanguage } from '../../../i18n';
import type { ChartId } from '../../../teaching/charts';

/** What to ask a class about a chart, from the teacher's notes; absent until they are loaded. */
export function useAsk(chart: ChartId): string | undefined {
  const [language] = useLanguage();
  const [ask, setAsk] = useState<string>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { material } = await import('../../../teaching/material/index');
      if (wanted) setAsk(material[language].charts[chart].ask);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language, chart]);
  return ask;
}
