import * as v from 'valibot';
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

const reports = remembered<Readonly<Record<string, number>>>('reportsRead', v.record(v.string(), v.number()), {});

/** Most matches whose reports are remembered as read. */
const most = 60;

/** The last quarter whose report was read here, by match. */
export const reportsRead = {
  of: (match: string): number | undefined => reports.get()[match],
  set(match: string, quarter: number): void {
    const others = Object.entries(reports.get()).filter(([id]) => id !== match);
    reports.set(Object.fromEntries([...others.slice(1 - most), [match, quarter]]));
  },
  use: reports.use,
} as const;
