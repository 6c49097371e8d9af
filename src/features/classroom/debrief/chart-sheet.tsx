import type { ReactNode } from 'react';
import { useTextLater } from '../../../i18n';
import type { DebriefText } from '../../../i18n/en/debrief';
import { useFact } from '../../../table/terms/use-fact';
import { charts, type ChartId } from '../../../teaching/charts/index';
import type { GameFigures, TableFigures } from '../../../teaching/figures/session-figures';
import { LimitsNote } from './limits-note';
import styles from './chart-sheet.module.css';

interface ChartSheetProps {
  readonly chart: ChartId;
  readonly game: GameFigures;
  readonly table: TableFigures | undefined;
  readonly scale: number;
  readonly t: DebriefText;
  readonly report: boolean;
  readonly children: ReactNode;
}

/** What stands around every chart: its name, whose figures they are and what really happened; then what the figures leave out, or in a report what to ask. */
export function ChartSheet({ chart, game, table, scale, t, report, children }: ChartSheetProps) {
  const { fact } = charts[chart];
  const real = useFact(fact);
  const whose = table === undefined ? t.allTables({ tables: game.limits.tables }) : t.table({ table: table.table });
  return (
    <article className={styles.sheet} style={{ ['--chart-scale' as string]: scale }}>
      <p className={styles.name}>
        {t.charts[chart]}
        <span>{whose}</span>
      </p>
      <div className={styles.columns}>
        <div className={styles.chart}>{children}</div>
        <aside className={styles.fact}>
          <h3>
            {t.inReality} <abbr data-tip={real?.concept}>{fact}</abbr>
          </h3>
          <p>{real?.text}</p>
          <small>{real?.source}</small>
          {report ? <Ask chart={chart} word={t.ask} /> : <LimitsNote game={game} table={table} />}
        </aside>
      </div>
    </article>
  );
}

function Ask({ chart, word }: { readonly chart: ChartId; readonly word: string }) {
  // From the teacher's notes; absent until they are loaded.
  const ask = useTextLater('material')?.charts[chart].ask;
  return ask === undefined ? undefined : (
    <p className={styles.ask}>
      <b>{word}</b> {ask}
    </p>
  );
}
