import { useText } from '../../../i18n';
import { classText } from '../../../i18n/class';
import { tableText } from '../../../i18n/table';
import { clockText } from '../../../table/people/seat-clock';
import { Icon } from '../../../ui/icon';
import { useNow } from '../../../ui/use-now';
import styles from './class-bar.module.css';

/** What is left of the time the teacher gave; `until` in this device's ms since 1970. Gone a minute after it ran out. */
export function Countdown({ until }: { readonly until: number }) {
  const t = useText(classText);
  const { clockHours } = useText(tableText);
  const left = until - useNow(500);
  if (left < -60_000) return undefined;
  const text = clockText(Math.max(0, left), clockHours);
  return (
    <span
      role="timer"
      className={styles.countdown}
      data-urgent={left < 30_000 || undefined}
      title={t.timeLeft({ left: text })}
      aria-label={t.timeLeft({ left: text })}
    >
      <Icon name="hourglass" size={12} />
      {text}
    </span>
  );
}
