import { useEffect } from 'react';
import { useText } from '../../i18n';
import { announce } from '../../ui/layout/announcer';
import { Icon } from '../../ui/primitives/icon';
import styles from './clock-text.module.css';
import { clockText, type SeatClock } from './seat-clock';
import { useClock } from './use-clock';

interface ClockTextProps {
  readonly clock: SeatClock;
  /** The own clock warns once, in words, when little is left. */
  readonly own?: boolean;
}

/** A seat's time: free time first, then what is left in the bank. Screen readers find it, but are not told of each second. */
export function ClockText({ clock, own = false }: ClockTextProps) {
  const t = useText('table');
  const { from, left, urgent, out } = useClock(clock);
  const warn = own && urgent && !out;
  useEffect(() => {
    if (warn) announce(t.clockHaste);
  }, [warn, t]);
  const text = clockText(left, t.clockHours);
  const said = out ? t.clockOut : from === 'free' ? t.clockFree({ left: text }) : t.clockBank({ left: text });
  return (
    <span
      role="timer"
      className={styles.clock}
      data-running={clock.running || undefined}
      data-from={from}
      data-urgent={urgent || undefined}
      data-tip={said}
      aria-label={said}
    >
      <Icon name={from === 'free' ? 'hourglass' : 'cash'} size={12} />
      {text}
    </span>
  );
}
