import { Icon } from '../../ui/icon';
import styles from './report-steps.module.css';

export const reportSteps = ['burns', 'users', 'investors', 'books', 'valuation'] as const;
export type ReportStep = (typeof reportSteps)[number];

interface ReportStepsProps {
  label: string;
  names: Readonly<Record<ReportStep, string>>;
  /** How many are open; the last of them is the one looked at. */
  opened: number;
}

/** The five steps of the close, as far as they are open. */
export function ReportSteps({ label, names, opened }: ReportStepsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {reportSteps.map((step, index) => {
        const state = index + 1 < opened ? 'done' : index + 1 === opened ? 'now' : 'closed';
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <i>{state === 'done' ? <Icon name="check" size={13} /> : index + 1}</i>
            <span>{names[step]}</span>
          </li>
        );
      })}
    </ol>
  );
}
