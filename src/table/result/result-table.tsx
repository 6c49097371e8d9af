import { useText } from '../../i18n';
import { gain, signedNumber } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useTable } from '../use-table';
import { Term } from '../terms/term';
import { byGain } from '../selectors';
import styles from './result-table.module.css';

/** Owners' gain and its parts, best first. */
export function ResultTable() {
  const { view, words } = useTable();
  const t = useText('result');
  const withAmbitions = view.ambitions.length > 0;
  const anchor = useAnchor('result-table');
  return (
    <section ref={anchor}>
      <h2 className={styles.title}>{t.table}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {t.columns.company}
            </th>
            <th scope="col">{t.columns.kept}</th>
            <th scope="col">
              <Term id="owners-capital">{t.columns.capital}</Term>
            </th>
            {withAmbitions ? <th scope="col">{t.columns.ambition}</th> : undefined}
            <th scope="col">
              <Term id="owners-gain">{t.columns.gain}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {byGain(view).map(({ seat, id, score }) => (
            <tr key={seat} data-won={view.winners.includes(seat)}>
              <th scope="row" className={styles.name}>
                <span>
                  <CompanyEmblem company={id} size={26} />
                  {words.short(seat)}
                  {view.winners.includes(seat) ? <VisuallyHidden>{t.wins}</VisuallyHidden> : undefined}
                </span>
              </th>
              <td>{gain(score.kept)}</td>
              <td>{signedNumber(-score.capital)}</td>
              {withAmbitions ? <td>{signedNumber(score.ambition)}</td> : undefined}
              <td className={styles.gain}>{gain(score.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t.tableNote({ ambitions: withAmbitions })}</p>
    </section>
  );
}
