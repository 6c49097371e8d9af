import type { TermId } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { rulebookText } from '../../i18n/rulebook';
import styles from './term-entry.module.css';
import { useEntry } from './use-entry';

/** What the glossary says of a term, and the fact behind it; for slips. */
export function TermEntry({ id }: { readonly id: TermId }) {
  const t = useText(rulebookText);
  const entry = useEntry(id);
  if (entry === undefined) return <p>…</p>;
  const { term, definition, fact } = entry;
  return (
    <div className={styles.entry}>
      <p className={styles.term}>{term}</p>
      <p>{definition}</p>
      {fact === undefined ? undefined : (
        <p className={styles.fact}>
          {fact.text} <small>{t.source({ source: fact.source })}</small>
        </p>
      )}
    </div>
  );
}
