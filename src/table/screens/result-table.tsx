import type { MatchView } from '../../../rules/index';
import { signedNumber } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Seal } from '../../ui/seal';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { gain } from './figures';
import { Term } from '../terms/term';
import styles from './result-table.module.css';
import { byGain } from './story/standings';
import type { Words } from './words';

interface ResultTableProps {
  view: MatchView;
  words: Words;
}

/** Owners' gain and its parts, best first. */
export function ResultTable({ view, words }: ResultTableProps) {
  const t = words.t.result;
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
                  <Seal company={id} size={26} />
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
