import type { FactKey } from '../../../rules/book/index';
import { useText } from '../../i18n';
import styles from './fact-list.module.css';

/** The facts a page cites, each with who reported it. */
export function FactList({ keys }: { readonly keys: readonly FactKey[] }) {
  const t = useText('materialPage');
  const { facts, aboutFacts } = useText('book');
  return (
    <section className={styles.section}>
      <h2>{t.facts}</h2>
      <p className={styles.about}>{aboutFacts}</p>
      <ul className={styles.facts}>
        {keys.map((key) => (
          <li key={key} id={key} tabIndex={-1}>
            <b>{key}</b>
            <span>
              {facts[key].text} <small>{t.source({ source: facts[key].source })}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
