import { classNames } from './class-names';
import { type Glyph, glyphs, type IconName } from './icon-paths';
import styles from './icon.module.css';
import { rem } from './rem';

export interface IconProps {
  name: IconName;
  /** Edge in px. */
  size?: number;
  /** What it says, when no text beside it does. */
  label?: string;
  className?: string;
}

/** A glyph in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const glyph: Glyph = glyphs[name];
  const paint =
    glyph.line === undefined
      ? { fill: 'currentColor', fillRule: 'evenodd' as const }
      : { fill: 'none', stroke: 'currentColor', strokeWidth: glyph.line, strokeLinecap: 'round' as const };
  return (
    <svg
      viewBox="0 0 24 24"
      width={rem(size)}
      height={rem(size)}
      className={classNames(styles.icon, className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={glyph.d} {...paint} />
    </svg>
  );
}
