import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../i18n';
import { buttonClass } from '../../../ui/primitives/button';
import { TableBackground } from '../../../ui/layout/table-background';
import { LanguageButton } from '../../../ui/layout/language-button';
import { PageHead } from '../../../ui/layout/page-head';
import styles from './door.module.css';

interface StudentPageProps {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** The frame of what students see before they are in a class. */
export function StudentPage({ title, lead, text, children }: StudentPageProps) {
  const { back } = useText('setup');
  return (
    <div className={styles.page} data-climate="warm">
      <TableBackground />
      <PageHead
        title={title}
        stacked
        nav={
          <>
            <Link href="/" className={buttonClass('paper')}>
              ← {back}
            </Link>
            <LanguageButton />
          </>
        }
      >
        <b>{lead}</b> {text}
      </PageHead>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
