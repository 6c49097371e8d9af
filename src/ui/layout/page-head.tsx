import type { ReactNode } from 'react';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** What the page is about, in a word and a sentence. */
  readonly children: ReactNode;
  /** Ways out, the language, and what else is always in reach. */
  readonly nav: ReactNode;
  /** Titles that people wrote may be long: they stand above the sentence, smaller. */
  readonly stacked?: boolean;
}

/** The paper strip at the head of a page. */
export function PageHead({ title, children, nav, stacked = false }: PageHeadProps) {
  return (
    <header className={styles.head} data-tone="paper" data-stacked={stacked || undefined}>
      <div className={styles.words}>
        <h1>{title}</h1>
        <p>{children}</p>
      </div>
      <nav>{nav}</nav>
    </header>
  );
}
