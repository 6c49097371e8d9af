import { rem } from '../primitives/rem';
import { artUrl } from './art';

const blob = 'M32 2l7 5 9-1 4 8 8 5-2 9 4 8-7 6-2 9-9 1-7 6-8-4-9 2-5-8-9-3 0-9-5-8 6-7 1-9 9-3 5-8z';

export interface WaxProps {
  /** Whose seal is pressed into it. */
  company?: string;
  /** Diameter in px. */
  size?: number;
  className?: string;
}

/** A blob of crimson wax with a company's seal pressed into it. */
export function Wax({ company, size = 64, className }: WaxProps) {
  return (
    <svg viewBox="0 0 64 64" width={rem(size)} height={rem(size)} aria-hidden className={className}>
      <path d={blob} fill="#9E2238" stroke="#5E0F1D" strokeWidth="1" strokeLinejoin="round" />
      <circle cx="32" cy="32" r="19.5" fill="#7A1528" />
      {company === undefined ? (
        <path d="M32 20l3.500 8.500L44 32l-8.500 3.500L32 44l-3.500-8.500L20 32l8.500-3.500z" fill="#E8677A" />
      ) : (
        <image href={artUrl('company', company)} x="14" y="14" width="36" height="36" />
      )}
    </svg>
  );
}
