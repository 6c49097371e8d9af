import { artUrl } from './art';
import { classNames } from '../primitives/class-names';
import styles from './investor-portrait.module.css';
import { rem } from '../primitives/rem';

interface Pose {
  /** Where the head turns, in the drawing's units. */
  pivot: readonly [x: number, y: number];
  /** Line about which the head flips to face left; the whole drawing flips when there is none. */
  flipAt?: number;
  /** How far the head may turn, in degrees. */
  reach: number;
  /** The head hangs in front of the body. */
  headInFront?: boolean;
}

const poses: Readonly<Record<string, Pose>> = {
  'ram-small': { pivot: [50, 104], flipAt: 52, reach: 12 },
  'ram-large': { pivot: [44, 118], reach: 7 },
  'eagle-small': { pivot: [54, 106], flipAt: 58, reach: 12 },
  'eagle-large': { pivot: [56, 108], flipAt: 60, reach: 9 },
  'tortoise-small': { pivot: [56, 108], flipAt: 58, reach: 12 },
  'tortoise-large': { pivot: [52, 84], flipAt: 62, reach: 8, headInFront: true },
  'owl-small': { pivot: [57, 108], flipAt: 58, reach: 10 },
  'owl-large': { pivot: [58, 108], flipAt: 58, reach: 10 },
  'mole-small': { pivot: [54, 108], flipAt: 58, reach: 12 },
  'mole-large': { pivot: [52, 112], flipAt: 62, reach: 8 },
  'lion-small': { pivot: [56, 108], flipAt: 60, reach: 12 },
  'lion-large': { pivot: [54, 110], flipAt: 64, reach: 7 },
  fox: { pivot: [52, 108], flipAt: 58, reach: 12 },
};

const still: Pose = { pivot: [64, 108], reach: 0 };

export interface InvestorPortraitProps {
  /** Name of the drawing, such as `ram-small`. */
  id: string;
  /** Width in px; the height is 138/128 of it. */
  width?: number;
  /** As large as its box allows, at the left of its foot. */
  fill?: boolean;
  /** From -1 (looks as far up as it can) to 1 (down). */
  turn?: number;
  /** Faces left instead of right. */
  flip?: boolean;
  pleased?: boolean;
  /** The head looks up, down and back once. */
  looks?: boolean;
  title?: string;
  className?: string;
}

const mirror = (about: number): string => `translate(${2 * about} 0) scale(-1 1)`;

/** An investor whose head turns towards the company it would back. */
export function InvestorPortrait(props: InvestorPortraitProps) {
  const {
    id,
    width = 96,
    fill = false,
    turn = 0,
    flip = false,
    pleased = false,
    looks = false,
    title,
    className,
  } = props;
  const pose = poses[id] ?? still;
  const url = artUrl('investor', pleased ? `${id}-pleased` : id);
  const [x, y] = pose.pivot;
  const head = (
    <g transform={flip && pose.flipAt !== undefined ? mirror(pose.flipAt) : undefined}>
      <g
        className={classNames(styles.head, looks && styles.looks)}
        style={{
          transformOrigin: `${x}px ${y}px`,
          transform: `rotate(${Math.max(-1, Math.min(1, turn)) * pose.reach}deg)`,
        }}
      >
        <use href={`${url}#head`} />
      </g>
    </g>
  );
  return (
    <svg
      viewBox="0 0 128 138"
      width={fill ? '100%' : rem(width)}
      height={fill ? '100%' : rem(Math.round((width * 138) / 128))}
      preserveAspectRatio="xMinYMax"
      className={classNames(styles.portrait, className)}
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      <g transform={flip && pose.flipAt === undefined ? mirror(64) : undefined}>
        <use href={`${url}#back`} />
        {pose.headInFront === true ? undefined : head}
        <use href={`${url}#body`} />
        {pose.headInFront === true ? head : undefined}
      </g>
    </svg>
  );
}
