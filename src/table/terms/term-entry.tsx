import type { TermId } from '../../../rules/book/index';
import { useText } from '../../i18n';
import styles from './term-entry.module.css';
import { useEntry, type Entry } from './use-entry';

/** What the glossary says of a term, under its name; for papers about more than the word. */
export function TermEntry({ id }: { readonly id: TermId }) {
  const entry = useEntry(id);
  if (entry === undefined) return <p>…</p>;
  return (
    <div className={styles.entry}>
      <p className={styles.term}>{entry.term}</p>
      <TermBody entry={entry} />
    </div>
  );
}

/** What a term means, and the fact behind it. */
export function TermBody({ entry }: { readonly entry: Entry }) {
  const t = useText('rulebook');
  const { definition, fact } = entry;
  return (
    <>
      <p>{definition}</p>
      {fact === undefined ? undefined : (
        <p className={styles.fact}>
          {fact.text} <small>{t.source({ source: fact.source })}</small>
        </p>
      )}
    </>
  );
}
