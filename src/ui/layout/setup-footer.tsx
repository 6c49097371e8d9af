import type { ReactNode } from 'react';
import { Button } from '../primitives/button';
import styles from './setup-footer.module.css';

interface SetupFooterProps {
  /** What was chosen, in a line. */
  readonly summary: string;
  readonly note: string;
  /** What keeps it from beginning. */
  readonly problem?: string;
  readonly start: string;
  readonly startDetail: string;
  readonly onStart: () => void;
  /** A picture of what was chosen; not shown where it is narrow. */
  readonly children?: ReactNode;
}

/** What was chosen, and the one button that begins it: stays in sight below everything. */
export function SetupFooter({ summary, note, problem, start, startDetail, onStart, children }: SetupFooterProps) {
  return (
    <footer className={styles.foot}>
      {children === undefined ? undefined : (
        <span className={styles.picture} aria-hidden>
          {children}
        </span>
      )}
      <p>
        <b>{summary}</b>
        {problem === undefined ? (
          <span>{note}</span>
        ) : (
          <span role="alert" className={styles.problem}>
            {problem}
          </span>
        )}
      </p>
      <Button look="primary" size="large" detail={startDetail} reason={problem} onClick={onStart}>
        {start}
      </Button>
    </footer>
  );
}
