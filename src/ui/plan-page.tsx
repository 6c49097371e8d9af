import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Felt } from './felt';
import { LanguageButton } from './language-button';
import { PageHead } from './page-head';
import styles from './plan-page.module.css';

interface PlanPageProps {
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
export function PlanPage({ title, lead, leadText, nav, className, children, foot }: PlanPageProps) {
  return (
    <div className={styles.page} data-climate="warm">
      <Felt />
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
