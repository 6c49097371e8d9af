import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { TableBackground } from '../../../ui/layout/table-background';
import type { KeptKey } from '../live/class-keys';
import { Announcement } from './announcement';
import { ClassBar } from './class-bar';
import styles from './stage-frame.module.css';
import { StageTrack } from './stage-track';

interface StageFrameProps {
  readonly kept: KeptKey;
  readonly view: StudentView;
  readonly offset: number;
  readonly rulebook: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every stage but play: the class, where the lesson is, and what the teacher says. */
export function StageFrame({ kept, view, offset, rulebook, children }: StageFrameProps) {
  const t = useText('classroom');
  const main = useRef<HTMLElement>(null);
  // Each stage begins at its top, for eyes and for screen readers.
  useEffect(() => {
    window.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page} data-climate="warm">
      <TableBackground />
      <ClassBar kept={kept} info={view.info} me={view.me} offset={offset} rulebook={rulebook} />
      <header className={styles.head} data-tone="paper">
        <h1>{view.info.title}</h1>
        <StageTrack stage={view.info.stage} />
      </header>
      <main ref={main} tabIndex={-1} className={styles.main} aria-label={t.stages[view.info.stage]}>
        <Announcement info={view.info} />
        {children}
      </main>
    </div>
  );
}
