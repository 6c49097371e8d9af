import { useId } from 'react';
import { artUrl } from './art';
import { companyLook } from './company-look';
import styles from './stake-ring.module.css';
import { rem } from '../primitives/rem';

/** A slice of the company that is no longer its owners'. */
export interface StakeSegment {
  /** From 0 to 1. */
  share: number;
  kind: 'investor' | 'state' | 'rescue' | 'parent';
}

export interface StakeRingProps {
  company: string;
  /** The owners' share, 0 to 1. */
  own: number;
  /** What was given away, oldest first; one slice when left out. */
  segments?: readonly StakeSegment[];
  /** The owners' share after what is being considered, 0 to 1. */
  after?: number;
  /** Diameter in px. */
  size?: number;
  /** What it says in words. */
  label: string;
  tone?: 'night' | 'paper';
}

const radius = 45;
const around = 2 * Math.PI * radius;
/** Gap between two slices, as a share of the ring. */
const gap = 0.014;

const colours = {
  night: { investor: '#E8677A', state: '#F0CF7E', rescue: '#F29A86', parent: '#BDB59D', back: '#0B0907' },
  paper: { investor: '#B3263A', state: '#8A6A1C', rescue: '#A02C1C', parent: '#564A38', back: '#D9C6A0' },
} as const;

interface ArcProps {
  from: number;
  share: number;
  colour: string;
  width?: number;
  dash?: boolean;
}

function Arc({ from, share, colour, width = 9, dash = false }: ArcProps) {
  const length = Math.max(0.006, share) * around;
  return (
    <circle
      cx="50"
      cy="50"
      r={radius}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash ? '4 3' : `${length} ${around}`}
      pathLength={dash ? undefined : around}
      transform={`rotate(${from * 360 - 90} 50 50)`}
      className={styles.arc}
    />
  );
}

/** The cap table as a ring round the seal: the owners' own share light, a slice for every round of money taken. */
export function StakeRing(props: StakeRingProps) {
  const { company, own, segments, after, size = 90, label, tone = 'night' } = props;
  const inside = useId();
  const palette = colours[tone];
  const given: readonly StakeSegment[] = segments ?? (own < 1 ? [{ share: 1 - own, kind: 'investor' }] : []);
  const starts = given.map((_, index) => given.slice(0, index).reduce((sum, segment) => sum + segment.share, own));
  const light = tone === 'night' ? companyLook(company).light : companyLook(company).dark;
  const space = given.length > 0 ? gap : 0;
  return (
    <svg viewBox="0 0 100 100" width={rem(size)} height={rem(size)} role="img" aria-label={label}>
      <circle cx="50" cy="50" r={radius} fill="none" stroke={palette.back} strokeWidth="10" />
      <Arc from={space / 2} share={own - space} colour={light} />
      {given.map((segment, index) => (
        <Arc
          // A slice keeps its place for good.
          key={index}
          from={(starts[index] ?? own) + space / 2}
          share={segment.share - space}
          colour={palette[segment.kind]}
        />
      ))}
      {after === undefined || after >= own ? undefined : (
        <g>
          <Arc from={after} share={own - after} colour={tone === 'night' ? '#14100C' : '#FFF8EA'} width={9} />
          <path
            d={slice(after, own)}
            fill="none"
            stroke={tone === 'night' ? '#F0CF7E' : '#B3263A'}
            strokeWidth="7"
            strokeDasharray="3 2"
          />
        </g>
      )}
      <clipPath id={inside}>
        <circle cx="50" cy="50" r="38" />
      </clipPath>
      <image href={artUrl('company', company)} x="9" y="9" width="82" height="82" clipPath={`url(#${inside})`} />
    </svg>
  );
}

/** Path along the ring between two shares. */
function slice(from: number, to: number): string {
  const at = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
