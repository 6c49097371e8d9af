import { Button, type ButtonProps } from './button';
import { classNames } from './class-names';
import type { IconName } from './icon-paths';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'detail' | 'icon' | 'size'> {
  icon: IconName;
  /** Its name, read out and shown on hover. */
  label: string;
}

/** A square button that shows only a glyph. */
export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return <Button title={label} {...rest} aria-label={label} className={classNames(styles.square, className)} />;
}
