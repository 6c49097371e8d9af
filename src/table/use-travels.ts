import { useEffect, useRef } from 'react';
import type { MatchEvent } from '../../rules/index';
import { money } from '../i18n/format';
import { travel, type Journey } from '../ui/motion/travel';
import type { TableSession } from './session';

/** What changes hands travels from one to the other: as it is shown, or as events arrive where one steps oneself. */
export function useTravels({ events, following }: TableSession): void {
  const seen = useRef(events.length);
  const shown = useRef(following?.step?.id);
  const step = following?.step;
  const follows = following !== undefined;
  useEffect(() => {
    const fresh = events.slice(seen.current);
    seen.current = events.length;
    if (!follows) for (const event of fresh) show(event);
  }, [events, follows]);
  useEffect(() => {
    if (step === undefined || step.id === shown.current) return;
    shown.current = step.id;
    for (const event of step.events) show(event, step.travel);
  }, [step]);
}

function show(event: MatchEvent, within = 0): void {
  const journey = journeyOf(event);
  if (journey !== undefined) travel(within > 0 ? { ...journey, within } : journey);
}

function journeyOf(event: MatchEvent): Journey | undefined {
  switch (event.type) {
    case 'drew':
      return { from: `deck:${event.deck}`, to: `company:${event.seat}`, kind: 'card' };
    case 'signed':
      return { from: `contract:${event.contract}`, to: `company:${event.seat}`, kind: 'contract' };
    case 'wonOver':
      return { from: `company:${event.from}`, to: `company:${event.seat}`, kind: 'contract' };
    case 'dealClosed':
      return {
        from: `investor:${event.investor}`,
        to: `company:${event.seat}`,
        kind: 'cash',
        label: money(event.amount),
      };
    default:
      return undefined;
  }
}
