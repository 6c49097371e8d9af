import type { ReactNode } from 'react';
import { languages, useLanguage, useText, type Language } from '../../i18n';
import { IconButton } from '../../ui/primitives/icon-button';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import { TextField } from '../../ui/primitives/text-field';
import { GoToPlace, useBookPlace } from './book-place';
import { ContentsList } from './contents-list';
import { BookLevel } from './heading';
import styles from './rulebook-page.module.css';
import { RulesText } from './rules-text';
import { SearchResults } from './search-results';

interface RulebookProps {
  /** Closes the page; absent when the book lies in a dialog, which has its own title and cross. */
  readonly onClose?: () => void;
}

/** The rulebook, the glossary and the facts, searchable. */
export default function Rulebook({ onClose }: RulebookProps) {
  const paged = onClose !== undefined;
  const { root, query, search, goTo } = useBookPlace(paged);
  const asked = query.trim();
  const reading = asked === '' ? <RulesText /> : <SearchResults query={asked} />;
  return (
    <BookLevel value={paged ? 1 : 2}>
      <GoToPlace value={goTo}>
        <div ref={root} className={paged ? styles.page : styles.sheet} data-tone="paper">
          {paged ? (
            <PageHead onClose={onClose}>
              <SearchField query={query} onChange={search} />
            </PageHead>
          ) : (
            <div className={styles.search}>
              <SearchField query={query} onChange={search} />
            </div>
          )}
          <div className={styles.columns}>
            <ContentsList />
            {paged ? <main className={styles.text}>{reading}</main> : <div className={styles.text}>{reading}</div>}
          </div>
        </div>
      </GoToPlace>
    </BookLevel>
  );
}

function PageHead({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const t = useText('rulebook');
  const [language, setLanguage] = useLanguage();
  return (
    <header className={styles.head}>
      <IconButton icon="arrow-left" look="paper" label={t.home} onClick={onClose} />
      <h1>{t.title}</h1>
      {children}
      <SegmentedChoice<Language>
        label={t.language}
        hideLabel
        tone="paper"
        value={language}
        onChange={setLanguage}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
      />
    </header>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

function SearchField({ query, onChange }: SearchFieldProps) {
  const t = useText('rulebook');
  return (
    <TextField
      type="search"
      label={t.search}
      hideLabel
      placeholder={t.searchHint}
      longest={60}
      value={query}
      onChange={onChange}
      className={styles.field}
    />
  );
}
