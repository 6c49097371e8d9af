import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { languages, useLanguage, useText, type Language } from '../../i18n';
import { Button } from '../../ui/primitives/button';
import { IconButton } from '../../ui/primitives/icon-button';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import { ChartNotes } from './chart-notes';
import { GlossarySheet } from './glossary-sheet';
import { LessonPlan } from './lesson-plan';
import styles from './material-page.module.css';
import { Overview } from './overview';
import { pageIds, type PageId } from './page-ids';
import { QuestionSheet } from './question-sheet';
import { Reading } from './reading';

interface MaterialPageProps {
  /** As the address names it; an unknown one shows what there is. */
  readonly page?: string;
  readonly onClose: () => void;
}

/** The teaching material: to read here, and to print on A4 in black and white. */
export default function MaterialPage({ page, onClose }: MaterialPageProps) {
  const t = useText('materialPage');
  const shown = pageIds.find((id) => id === page);
  return (
    <div className={styles.page} data-tone="paper">
      <PageHead shown={shown} onClose={onClose} />
      <div className={styles.columns} data-wide={shown === undefined || undefined}>
        {shown === undefined ? undefined : <Pages shown={shown} />}
        <Sheet key={shown}>
          {shown === undefined ? undefined : (
            <h1 className={styles.title}>
              <span className={styles.imprint}>{t.imprint}</span> {t.pages[shown].title}
            </h1>
          )}
          <Shown page={shown} />
        </Sheet>
      </div>
    </div>
  );
}

/** A page opens at its top, or at the place its address names. */
function Sheet({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const place = document.querySelector(`#${CSS.escape(window.location.hash.slice(1) || 'top')}`);
    if (place === null) window.scrollTo(0, 0);
    else place.scrollIntoView();
  }, []);
  return <main className={styles.text}>{children}</main>;
}

function PageHead({ shown, onClose }: { readonly shown: PageId | undefined; readonly onClose: () => void }) {
  const t = useText('materialPage');
  const [language, setLanguage] = useLanguage();
  const Name = shown === undefined ? 'h1' : 'p';
  return (
    <header className={styles.head}>
      <IconButton icon="arrow-left" look="paper" label={shown === undefined ? t.home : t.all} onClick={onClose} />
      <Name className={styles.name}>{t.title}</Name>
      {shown === undefined ? undefined : (
        <Button look="paper" className={styles.print} onClick={() => window.print()}>
          {t.print}
        </Button>
      )}
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

function Pages({ shown }: { readonly shown: PageId }) {
  const t = useText('materialPage');
  return (
    <nav className={styles.pages} aria-label={t.navigation}>
      <ul>
        {pageIds.map((id) => (
          <li key={id}>
            <Link href={`/teach/material/${id}`} aria-current={id === shown ? 'page' : undefined}>
              {t.pages[id].title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shown({ page }: { readonly page: PageId | undefined }) {
  switch (page) {
    case 'lesson':
      return <LessonPlan />;
    case 'charts':
      return <ChartNotes />;
    case 'reading':
      return <Reading />;
    case 'glossary':
      return <GlossarySheet />;
    case 'questions':
      return <QuestionSheet />;
    case undefined:
      return <Overview />;
  }
}
