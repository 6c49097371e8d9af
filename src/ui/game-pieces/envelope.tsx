import { artUrl } from './art';
import styles from './envelope.module.css';
import { classNames } from '../primitives/class-names';
import { VisuallyHidden } from '../primitives/visually-hidden';
import { Wax } from './wax';
import { rem } from '../primitives/rem';

export interface EnvelopeProps {
  state: 'open' | 'sealed';
  company?: string;
  /** Width in px; the height is 68/108 of it. */
  width?: number;
  label?: string;
}

/** A boardroom envelope: open while its owner thinks, closed with wax once sealed. */
export function Envelope({ state, company, width = 108, label }: EnvelopeProps) {
  const height = Math.round((width * 68) / 108);
  const sealed = state === 'sealed';
  return (
    <span className={classNames(styles.envelope, styles[state])} style={{ width: rem(width), height: rem(height) }}>
      {label === undefined ? undefined : <VisuallyHidden>{label}</VisuallyHidden>}
      <svg aria-hidden viewBox="0 0 108 68" width={rem(width)} height={rem(height)}>
        <path d="M.5.5h107v67H.5z" fill={sealed ? '#E9DCBE' : '#F3E9D4'} stroke="#BDA97C" />
        <path d="M.5 67.500 44 30h20l43.500 37.500z" fill={sealed ? '#DDCDA8' : '#E9DCBE'} />
        <path d="M.5.5h107L60 36q-6 4-12 0z" fill={sealed ? '#EFE4CB' : '#D2BF93'} />
        <path d="M.5.5 48 36q6 4 12 0L107.500.5" fill="none" stroke="#BDA97C" strokeWidth="1.500" />
        {!sealed && company !== undefined ? (
          <image href={artUrl('company', company)} x="41" y="34" width="26" height="26" />
        ) : undefined}
      </svg>
      {sealed ? <Wax company={company} size={Math.round(width * 0.44)} className={styles.wax} /> : undefined}
    </span>
  );
}
