import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { useNow } from './use-now';

interface CountdownProps {
  /** By this page's time (`performance.now()`), ms. */
  readonly until: number;
  readonly className?: string;
  /** Stands before the time. */
  readonly children?: ReactNode;
}

/** Time left that asks for haste, and how long the end stays in sight, ms. */
const haste = 30_000;
const stays = 60_000;

/** Minutes and seconds that are left; gone a minute after they ran out. */
export function Countdown({ until, className, children }: CountdownProps) {
  const t = useText('common');
  const left = until - useNow(250);
  if (left < -stays) return undefined;
  const text = clockTime(Math.ceil(left / 1000));
  const label = t.timeLeft({ left: text });
  return (
    <span
      role="timer"
      className={className}
      data-urgent={left < haste || undefined}
      data-tip={label}
      aria-label={label}
    >
      {children}
      {text}
    </span>
  );
}

/** Seconds as minutes and seconds: 75 -> 1:15. */
export function clockTime(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
