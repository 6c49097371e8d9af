import { factKeys, terms, type FactKey, type TermId } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { lessonTerms } from '../../teaching/material/lesson-terms';
import { FactList } from './fact-list';
import styles from './glossary-sheet.module.css';

/** The terms of a lesson on investment, by theme, with the facts that illustrate them. */
export function GlossarySheet() {
  const t = useText('materialPage');
  const { glossary } = useText('book');
  const shown: ReadonlySet<FactKey> = new Set(lessonTerms.flatMap((group) => group.terms.flatMap(factsOf)));
  return (
    <>
      {lessonTerms.map((group) => (
        <section key={group.id} className={styles.group}>
          <h2>{t.groups[group.id]}</h2>
          <dl className={styles.terms}>
            {group.terms.map((id) => (
              <div key={id}>
                <dt>{glossary[id].term}</dt>
                <dd>
                  {glossary[id].definition}
                  {factsOf(id).map((key) => (
                    <a key={key} href={`#${key}`} aria-label={t.fact({ key })}>
                      {key}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <FactList keys={factKeys.filter((key) => shown.has(key))} />
    </>
  );
}

const factsOf = (id: TermId): readonly FactKey[] => terms.find((term) => term.id === id)?.facts ?? [];
