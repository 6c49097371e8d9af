import type { Seat } from '../../../rules/index';
import { Delta } from '../../ui/delta';
import { FlipNumber } from '../../ui/motion/flip-number';
import { useAnchor } from '../../ui/anchors';
import { Seal } from '../../ui/seal';
import { gain } from './figures';
import { Term } from '../terms/term';
import styles from './gains-bar.module.css';
import type { Words } from './words';

interface GainsBarProps {
  gains: readonly { readonly seat: Seat; readonly gain: number; readonly delta: number }[];
  /** Until then the gains of the quarter before are shown. */
  settled: boolean;
  own?: Seat;
  words: Words;
}

/** Owners' gain of everybody, and by how much the quarter moved it; money travels to and from here. */
export function GainsBar({ gains, settled, own, words }: GainsBarProps) {
  const shown = gains
    .map(({ seat, gain: after, delta }) =>
      settled ? { seat, now: after, delta } : { seat, now: after - delta, delta: 0 },
    )
    .toSorted((a, b) => b.now - a.now);
  return (
    <div className={styles.bar}>
      <h2>
        <Term id="owners-gain">{words.t.report.gainNow}</Term>
      </h2>
      <ol>
        {shown.map((line) => (
          <Gain key={line.seat} {...line} own={line.seat === own} words={words} />
        ))}
      </ol>
    </div>
  );
}

interface GainProps {
  seat: Seat;
  now: number;
  delta: number;
  own: boolean;
  words: Words;
}

function Gain({ seat, now, delta, own, words }: GainProps) {
  const anchor = useAnchor(`report-company-${seat}`);
  return (
    <li ref={anchor} data-own={own}>
      <Seal company={words.companyId(seat)} name={words.company(seat)} size={28} own={own} />
      <b>
        <FlipNumber value={now} format={gain} quiet />
      </b>
      <Delta value={Math.round(delta * 10) / 10} format={gain} />
    </li>
  );
}
