import { Icon } from '../../ui/primitives/icon';
import styles from './report-steps.module.css';

export const reportSteps = ['burns', 'users', 'investors', 'books', 'valuation'] as const;
export type ReportStep = (typeof reportSteps)[number];

interface ReportStepsProps {
  label: string;
  names: Readonly<Record<ReportStep, string>>;
  /** How many are open. */
  opened: number;
  /** The one looked at, from 0. */
  at: number;
  onLook: (step: number) => void;
}

/** The five steps of the close; those that are open can be looked at again. */
export function ReportSteps({ label, names, opened, at, onLook }: ReportStepsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {reportSteps.map((step, index) => (
        <li
          key={step}
          data-state={index === at ? 'now' : index < opened ? 'done' : 'closed'}
          aria-current={index === at ? 'step' : undefined}
        >
          {index < opened ? (
            <button type="button" onClick={() => onLook(index)}>
              {index === at ? undefined : <Icon name="check" size={13} />}
              {names[step]}
            </button>
          ) : (
            <span>{names[step]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
