import { Fragment, useMemo } from 'react';
import { useText } from '../../i18n';
import { BookLink } from './book-link';
import { bookEntries, excerpt, findEntries, piecesOf } from './book-search';
import { useEdition } from './edition';
import styles from './search-results.module.css';

/** The places that hold every word of the query. */
export function SearchResults({ query }: { readonly query: string }) {
  const t = useText('rulebook');
  const cards = useText('cards');
  const book = useText('book');
  const edition = useEdition();
  const entries = useMemo(() => bookEntries(book, cards, t, edition), [book, cards, t, edition]);
  const found = findEntries(entries, query);
  const count = found.length;
  const parts = { rules: t.rules, glossary: t.glossary, facts: t.facts };
  return (
    <div>
      <p role="status" className={styles.count}>
        {count === 0 ? t.nothing({ query }) : t.found({ count, query })}
      </p>
      <ul className={styles.results}>
        {found.map(({ anchor, part, title, text }) => (
          <li key={anchor}>
            <BookLink to={anchor} className={styles.result}>
              <span className={styles.part}>{parts[part]}</span>
              <b>
                <Marked text={title} query={query} />
              </b>
              <span>
                <Marked text={excerpt(text, query)} query={query} />
              </span>
            </BookLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return piecesOf(text, query).map((piece, index) =>
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : <Fragment key={index}>{piece}</Fragment>,
  );
}
