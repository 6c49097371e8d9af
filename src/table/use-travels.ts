import { useEffect, useRef } from 'react';
import type { MatchEvent } from '../../rules/index';
import { money } from '../i18n/format';
import { travel } from '../ui/motion/travel';
import type { TableSession } from './session';

/** Contracts fly to whoever signed them as their events arrive. */
export function useTravels({ events }: TableSession): void {
  const seen = useRef(events.length);
  useEffect(() => {
    const fresh = events.slice(seen.current);
    seen.current = events.length;
    for (const event of fresh) show(event);
  }, [events]);
}

function show(event: MatchEvent): void {
  if (event.type === 'signed')
    travel({ from: `contract:${event.contract}`, to: `company:${event.seat}`, kind: 'contract' });
  if (event.type === 'wonOver')
    travel({ from: `company:${event.from}`, to: `company:${event.seat}`, kind: 'contract' });
  if (event.type === 'dealClosed')
    travel({
      from: `investor:${event.investor}`,
      to: `company:${event.seat}`,
      kind: 'cash',
      label: money(event.amount),
    });
}
