import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import styles from './quarter-track.module.css';

export interface QuarterStep {
  id: string;
  label: string;
  icon: IconName;
  /** Said for the icon. */
  iconLabel: string;
  state: 'past' | 'now' | 'next' | 'later';
}

export interface QuarterTrackProps {
  steps: readonly QuarterStep[];
  /** Years below the quarters; `span` counts quarters. */
  groups?: readonly { label: string; span: number }[];
  label: string;
  compact?: boolean;
}

const noGroups: NonNullable<QuarterTrackProps['groups']> = [];

/** The quarters as a row of weather signs; the present one printed white on black. */
export function QuarterTrack({ steps, groups = noGroups, label, compact = false }: QuarterTrackProps) {
  return (
    <div className={classNames(styles.track, compact && styles.compact)}>
      <ol className={styles.steps} aria-label={label}>
        {steps.map((step) => (
          <li
            key={step.id}
            className={classNames(styles.step, styles[step.state])}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <Icon name={step.icon} size={compact ? 17 : 20} label={step.iconLabel} />
            <span className={styles.name}>{step.label}</span>
          </li>
        ))}
      </ol>
      <div className={styles.groups} aria-hidden>
        {groups.map((group) => (
          <span key={group.label} style={{ flexGrow: group.span }}>
            {group.label}
          </span>
        ))}
      </div>
    </div>
  );
}
