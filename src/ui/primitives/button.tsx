import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import styles from './button.module.css';
import { toast } from './toast';
import { VisuallyHidden } from './visually-hidden';

export type ButtonLook = 'primary' | 'gold' | 'paper' | 'ghost' | 'link';
export type ButtonSize = 'normal' | 'large';

/** Class names of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'ghost', size: ButtonSize = 'normal'): string =>
  classNames(styles.button, styles[look], styles[size]);

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  /** Second, smaller line. */
  detail?: ReactNode;
  /** Why it can't be pressed now: the button stays reachable and says so, aloud when somebody tries. */
  reason?: string;
  /** Stretches over the whole width. */
  wide?: boolean;
  /** Shown on hover and focus. */
  title?: string | undefined;
}

/** A button; one that can't be pressed stays focusable and gives its reason. */
export function Button(props: ButtonProps) {
  const { look, size, icon, detail, reason, wide = false, className, title, children, onClick, ...rest } = props;
  const reasonId = useId();
  const off = reason !== undefined;
  const refuse = (event: MouseEvent) => {
    event.preventDefault();
    if (off) toast({ text: reason, tone: 'warning' });
  };
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass(look, size), wide && styles.wide, className)}
      aria-disabled={off || rest['aria-disabled']}
      aria-describedby={off ? reasonId : rest['aria-describedby']}
      data-tip={reason ?? title}
      onClick={off ? refuse : onClick}
    >
      {icon === undefined ? undefined : <Icon name={icon} size={size === 'large' ? 24 : 16} />}
      <span className={styles.text}>
        {children}
        {detail === undefined ? undefined : <small className={styles.detail}>{detail}</small>}
      </span>
      {off ? (
        <VisuallyHidden>
          <span id={reasonId}>{reason}</span>
        </VisuallyHidden>
      ) : undefined}
    </button>
  );
}
