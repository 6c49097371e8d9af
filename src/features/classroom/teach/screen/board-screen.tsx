import { useText } from '../../../../i18n';
import { money } from '../../../../i18n/format';
import type { TableRow } from '../../../../protocol/session';
import { Icon } from '../../../../ui/primitives/icon';
import { CompanyEmblem } from '../../../../ui/game-pieces/company-emblem';
import styles from './board-screen.module.css';
import { mostCommon } from './climate-of-class';
import type { ScreenProps } from './screen-props';

/** Companies on the board, less one for each line that is said below it. */
const fits = 8;

/** Leaders over all tables, the weather, and how far each table is. */
export function BoardScreen({ view, tables }: ScreenProps) {
  const t = useText('teachScreen');
  const { paused, announcement } = view.info;
  const shown = fits - Number(paused) - (announcement === undefined ? 0 : 1);
  if (tables.length === 0) return <p className={styles.none}>{t.noTables}</p>;
  return (
    <div className={styles.board}>
      <Leaders tables={tables} shown={shown} />
      <div className={styles.side}>
        <Weather tables={tables} />
        <Quarters tables={tables} />
      </div>
    </div>
  );
}

interface TablesProps {
  readonly tables: readonly TableRow[];
}

function Leaders({ tables, shown }: TablesProps & { readonly shown: number }) {
  const t = useText('teachScreen');
  const { companies } = useText('cards');
  const leaders = tables
    .flatMap(({ table, seats }) => seats.map((seat) => ({ ...seat, table })))
    .sort((a, b) => b.gain - a.gain || b.valuation - a.valuation)
    .slice(0, shown);
  return (
    <section className={styles.leaders} data-tone="paper">
      <h2>{t.leaders}</h2>
      <table>
        <colgroup>
          <col className={styles.rankColumn} />
          <col className={styles.sealColumn} />
          <col />
          <col className={styles.sumColumn} />
          <col className={styles.sumColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={3}>
              {t.player}
            </th>
            <th scope="col">{t.valuation}</th>
            <th scope="col">{t.gain}</th>
          </tr>
        </thead>
        <tbody>
          {leaders.map(({ table, company, name, valuation, gain }, index) => (
            <tr key={`${table}/${company}`}>
              <td className={styles.rank}>{index + 1}</td>
              <td className={styles.seal}>
                <CompanyEmblem company={company} size={52} />
              </td>
              <td className={styles.player}>
                <b>{name ?? companies[company].short}</b>
                <span>
                  {companies[company].short} · {t.table({ table })}
                </span>
              </td>
              <td className={styles.sum}>{money(valuation)}</td>
              <td className={styles.sum}>
                <b>{money(gain)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.unit}>{t.unit}</p>
    </section>
  );
}

function Weather({ tables }: TablesProps) {
  const t = useText('teachScreen');
  const cards = useText('cards');
  const climates = mostCommon(tables.map(({ climate }) => climate)).slice(0, 3);
  return (
    <section className={styles.weather} aria-label={t.climate}>
      {climates.map(({ value, count }, index) => (
        <p key={value} data-first={index === 0 || undefined}>
          <Icon name={value} size={index === 0 ? 72 : 40} />
          <b>{cards.climates[value].name}</b>
          {climates.length > 1 ? <span>{t.atTables({ count })}</span> : undefined}
        </p>
      ))}
    </section>
  );
}

/** Beyond so many tables the marks get narrower. */
const many = 36;

function Quarters({ tables }: TablesProps) {
  const t = useText('teachScreen');
  return (
    <section className={styles.quarters}>
      <h2>{t.tables}</h2>
      <ul data-many={tables.length > many || undefined}>
        {tables.map(({ table, status, quarter, quarters }) => (
          <li
            key={table}
            data-over={status === 'playing' ? undefined : true}
            style={{ ['--done' as string]: status === 'playing' ? (quarter - 1) / quarters : 1 }}
            aria-label={status === 'playing' ? t.tableState({ table, quarter, of: quarters }) : t.tableOver({ table })}
          >
            <b>{table}</b>
            <span>{status === 'playing' ? t.quarter({ quarter }) : t.over}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
