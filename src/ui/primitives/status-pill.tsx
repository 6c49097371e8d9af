import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import styles from './status-pill.module.css';

export interface StatusPillProps {
  tone?: 'gold' | 'crimson' | 'green' | 'quiet' | 'ink';
  icon?: IconName;
  children: ReactNode;
}

/** A few words on a small label: whose turn, what runs out, what is saved. */
export function StatusPill({ tone = 'gold', icon, children }: StatusPillProps) {
  return (
    <span className={classNames(styles.pill, styles[tone])}>
      {icon === undefined ? undefined : <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
