import { useId, useState } from 'react';
import { useText } from '../../i18n';
import { Icon } from '../../ui/primitives/icon';
import { BookLink } from './book-link';
import { useEdition } from './edition';
import styles from './contents-list.module.css';

/** The table of contents: a column where there is room, else a list that opens. */
export function ContentsList() {
  const t = useText('rulebook');
  const book = useText('book');
  const { sections } = useEdition().plan;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <nav className={styles.contents} aria-label={t.contents}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t.contents} <Icon name="chevron-down" />
      </button>
      {/* Following a link closes the list on small screens; the links themselves are reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <ol id={id} className={styles.list} data-open={open} onClick={() => setOpen(false)}>
        {sections.map((section) => (
          <li key={section.id}>
            <BookLink to={section.id}>{book.sections[section.id].title}</BookLink>
          </li>
        ))}
        <li className={styles.part}>
          <BookLink to="glossary">{t.glossary}</BookLink>
        </li>
        <li className={styles.part}>
          <BookLink to="facts">{t.facts}</BookLink>
        </li>
      </ol>
    </nav>
  );
}
