import { useText } from '../../i18n';
import { BookLink } from './book-link';
import { useEdition } from './edition';
import styles from './glossary.module.css';

/** The terms, each with its neighbours and the facts it stands on. */
export function Glossary() {
  const t = useText('rulebook');
  const { glossary } = useText('book');
  const { terms } = useEdition().plan;
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, see, facts }) => (
        <div key={id}>
          <dt id={id} tabIndex={-1}>
            {glossary[id].term}
          </dt>
          <dd>{glossary[id].definition}</dd>
          {see.length + facts.length === 0 ? undefined : (
            <dd className={styles.links}>
              <span>{t.see}</span>
              {see.map((other) => (
                <BookLink key={other} to={other}>
                  {glossary[other].term}
                </BookLink>
              ))}
              {facts.map((fact) => (
                <BookLink key={fact} to={fact}>
                  {t.behind} {fact}
                </BookLink>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
