import { useText } from '../../i18n';
import { useEdition } from './edition';
import styles from './facts.module.css';

/** What happened, and who reported it. */
export function Facts() {
  const t = useText('rulebook');
  const { aboutFacts, facts } = useText('book');
  const { factKeys } = useEdition().plan;
  return (
    <>
      <p className={styles.about}>{aboutFacts}</p>
      <ul className={styles.facts}>
        {factKeys.map((key) => {
          const { concept, text, source } = facts[key];
          return (
            <li key={key} id={key} tabIndex={-1}>
              <span className={styles.key}>{key}</span>
              <div>
                <p className={styles.concept}>{concept}</p>
                <p>{text}</p>
                <p className={styles.source}>{t.source({ source })}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
