import { useAnchor } from '../../ui/motion/anchors';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { Inspect, inspectable } from '../inspect/inspectable';
import { useTable } from '../use-table';
import styles from './quarter-track.module.css';

/** The quarters of the match with their climates as far as they are known; the present one printed white on black. */
export function QuarterTrack() {
  const { view, words } = useTable();
  const { t, cards } = words;
  const anchor = useAnchor('quarters');
  return (
    <ol ref={anchor} className={styles.track} aria-label={t.timeline}>
      {Array.from({ length: view.quarters }, (_, index) => {
        const quarter = index + 1;
        const climate = view.climatePath[index];
        const now = quarter === view.quarter;
        const label = climate === undefined ? t.unknownClimate : cards.climates[climate].name;
        const when = now ? 'now' : quarter < view.quarter ? 'past' : quarter === view.quarter + 1 ? 'next' : 'later';
        const subject = `quarter:${quarter}` as const;
        const tip = `${words.quarter(quarter)}\n${label}`;
        const picture = (
          <>
            <Icon name={climate ?? 'unknown'} size={20} label={label} />
            {now ? <b>{words.quarter(quarter)}</b> : <VisuallyHidden>{words.quarter(quarter)}</VisuallyHidden>}
          </>
        );
        return (
          <li key={quarter} data-when={when} aria-current={now ? 'step' : undefined}>
            {/* The rest is too small to be pressed: the paper of the present quarter leads to what is past. */}
            {now || when === 'next' ? (
              <Inspect subject={subject} tip={tip}>
                {picture}
              </Inspect>
            ) : (
              <span {...inspectable(subject, tip)}>{picture}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
