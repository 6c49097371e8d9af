import type { ReactNode } from 'react';
import { classNames } from '../primitives/class-names';
import { TableBackground } from './table-background';
import { LanguageButton } from './language-button';
import { PageHead } from './page-head';
import styles from './setup-layout.module.css';

interface SetupLayoutProps {
  readonly title: string;
  /** What this is about, in a word and a sentence. */
  readonly lead: string;
  readonly leadText: string;
  /** Where else to go; the language is there anyway. */
  readonly nav: ReactNode;
  /** Of what holds both sides; `--sides` are their widths. */
  readonly className?: string;
  /** Two sides, one below the other where it is narrow. */
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A page on which a game or a lesson is chosen before it begins. */
export function SetupLayout({ title, lead, leadText, nav, className, children, foot }: SetupLayoutProps) {
  return (
    <div className={styles.page} data-climate="warm">
      <TableBackground />
      <PageHead
        title={title}
        nav={
          <>
            {nav}
            <LanguageButton />
          </>
        }
      >
        <b>{lead}</b> {leadText}
      </PageHead>
      <main className={classNames(styles.main, className)}>{children}</main>
      {foot}
    </div>
  );
}
