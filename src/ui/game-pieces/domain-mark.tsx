import { classNames } from '../primitives/class-names';
import styles from './domain-mark.module.css';
import { rem } from '../primitives/rem';

const shapes = {
  health: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  finance: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21zM9 9v6h6V9z',
  law: 'M12 .8 23.2 12 12 23.200.8 12z',
  education: 'M12 2 23.4 22H.6z',
  industry: 'M6 1.6h12L24 12l-6 10.4H6L0 12zM12 6.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8z',
  any: 'M12 0l2.6 7.6L22 4.8l-4 6.8 6 5-7.800.8L15.5 24 12 17.6 8.5 24l-.7-6.6L0 16.6l6-5L2 4.8l7.4 2.8z',
  web: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM4 11h4c.1-2.500.6-4.7 1.3-6.3A8.5 8.5 0 0 0 4 11zM4 13a8.5 8.5 0 0 0 5.3 6.3C8.6 17.7 8.1 15.5 8 13zM10 13c.2 4.5 1.4 7 2 7s1.8-2.5 2-7zM10 11h4c-.2-4.5-1.4-7-2-7s-1.8 2.5-2 7zM16 11h4a8.5 8.5 0 0 0-5.3-6.3c.7 1.6 1.2 3.8 1.3 6.3zM16 13c-.1 2.5-.6 4.7-1.3 6.3A8.5 8.5 0 0 0 20 13z',
  platform: 'M1 19h22v4H1zM3 12h4v5H3zM10 3h4v14h-4zM17 8h4v9h-4z',
} as const;

/** The five domains, and what counts in any of them, in the foundation, or on a platform. */
export type DomainName = keyof typeof shapes;

export interface DomainMarkProps {
  domain: DomainName;
  /** Edge in px. */
  size?: number;
  /** Ground it stands on; `plain` takes the colour of the text around it. */
  tone?: 'night' | 'paper' | 'plain';
  label?: string;
}

/** A domain's own shape in its own colour. */
export function DomainMark({ domain, size = 14, tone = 'night', label }: DomainMarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={rem(size)}
      height={rem(size)}
      className={classNames(styles.mark, styles[tone])}
      data-domain={domain}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path fillRule="evenodd" d={shapes[domain]} />
    </svg>
  );
}
