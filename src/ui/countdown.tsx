import { useNow } from './use-now';

interface CountdownProps {
  /** On this device's clock, ms since 1970. */
  readonly until: number;
  readonly className?: string;
}

/** Minutes and seconds that are left; stays at nothing. */
export function Countdown({ until, className }: CountdownProps) {
  const now = useNow(250);
  return (
    <span role="timer" className={className}>
      {clockTime(Math.ceil((until - now) / 1000))}
    </span>
  );
}

/** Seconds as minutes and seconds: 75 -> 1:15. */
export function clockTime(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
