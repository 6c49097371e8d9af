import * as v from 'valibot';
import type { LocalKey } from '../../browser-storage/local-text';
import { remembered } from '../../browser-storage/remembered';
import { rememberedFlag } from '../../browser-storage/remembered-text';

/** What a person calls themself, last time. */
export const playerName = remembered('playerName', v.string(), '');

const alertsSchema = v.object({
  title: v.boolean(),
  sound: v.boolean(),
  note: v.picklist(['off', 'quiet', 'loud']),
});

/** How this browser says that it is one's turn. */
export type Alerts = v.InferOutput<typeof alertsSchema>;

export const alerts = remembered<Alerts>('alerts', alertsSchema, { title: true, sound: false, note: 'off' });

/** Whether the chat is hidden in this browser. */
export const chatMuted = rememberedFlag('chatMuted', false);

/** Most matches of which a number is remembered. */
const most = 60;

/** A number by match. */
function rememberedByMatch(key: LocalKey) {
  const numbers = remembered<Readonly<Record<string, number>>>(key, v.record(v.string(), v.number()), {});
  return {
    of: (match: string): number | undefined => numbers.get()[match],
    set(match: string, number: number): void {
      const others = Object.entries(numbers.get()).filter(([id]) => id !== match);
      numbers.set(Object.fromEntries([...others.slice(1 - most), [match, number]]));
    },
    use: numbers.use,
  };
}

/** The last quarter whose report was read here. */
export const reportsRead = rememberedByMatch('reportsRead');

/** How long the record was when the match was last followed here. */
export const lastSeen = rememberedByMatch('lastSeen');
