import * as v from 'valibot';
import { remembered } from '../../browser-storage/remembered';
import type { SeatTaken } from '../../protocol/api';

const keptSchema = v.object({ seat: v.number(), credential: v.string(), keptAt: v.number() });
const allSchema = v.record(v.string(), keptSchema);

/** A seat this browser holds. */
export type KeptSeat = v.InferOutput<typeof keptSchema>;

/** Seats of this browser by match. */
export type KeptSeats = Readonly<Record<string, KeptSeat>>;

/** Most matches a browser holds seats of; the oldest go first. */
const most = 40;

const kept = remembered<KeptSeats>('seats', allSchema, {});

/** What proves this browser's seats; never shown, never part of an address. */
export const credentials = {
  /** The seat held in a match. */
  of: (match: string): KeptSeat | undefined => kept.get()[match],
  keep({ match, seat, credential }: SeatTaken): void {
    const others = Object.entries(kept.get())
      .filter(([id]) => id !== match)
      .sort(([, a], [, b]) => b.keptAt - a.keptAt)
      .slice(0, most - 1);
    // Later than all others, though the device's clock was set back.
    // oxlint-disable-next-line no-restricted-properties -- a date to be kept
    const keptAt = Math.max(Date.now(), 1 + (others[0]?.[1].keptAt ?? 0));
    kept.set({ ...Object.fromEntries(others), [match]: { seat, credential, keptAt } });
  },
  forget(match: string): void {
    kept.set(Object.fromEntries(Object.entries(kept.get()).filter(([id]) => id !== match)));
  },
  /** All of them, the latest first. */
  all: (): readonly (KeptSeat & { readonly match: string })[] =>
    Object.entries(kept.get())
      .map(([match, seat]) => ({ match, ...seat }))
      .sort((a, b) => b.keptAt - a.keptAt),
  /** Those of this browser, in a component. */
  use: kept.use,
} as const;
