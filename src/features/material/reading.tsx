import { factKeys } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { FactList } from './fact-list';
import { Marked } from './marked';
import styles from './reading.module.css';

/** The story of the boom, each figure with its fact. */
export function Reading() {
  const { title, lead, parts } = useText('material').reading;
  const cited = factKeys.filter((key) => parts.some(({ paragraphs }) => paragraphs.join().includes(`[${key}]`)));
  return (
    <>
      <article className={styles.text}>
        <p className={styles.title}>{title}</p>
        <p className={styles.lead}>{lead}</p>
        {parts.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((text) => (
              <p key={text}>
                <Marked text={text} facts="here" />
              </p>
            ))}
          </section>
        ))}
      </article>
      <FactList keys={cited} />
    </>
  );
}
