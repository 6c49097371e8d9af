import type { CDPSession, Page } from '@playwright/test';
import type { BenchRow } from '../bench/bench-row';
import { inBuiltGame } from '../bench/built-game';
import { startGame } from '../e2e/support/new-game';
import { playBoardroom, playTurn } from '../e2e/support/player';
import { nextScene, openCurtain, readReport } from '../e2e/support/scenes';
import { english } from '../e2e/support/words';

/** What a page holds after its garbage was collected. */
interface Held {
  /** Bytes of JavaScript but for compiled code: each question of the driver is a program of its own, which stays. */
  readonly heap: number;
  /** Elements and texts, those included that are no longer in the page. */
  readonly nodes: number;
  readonly listeners: number;
}

/** A heap as V8 writes it: numbers in rows of `node_fields`. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** How long bots may take until somebody at the device has something to do, ms. */
const patience = 120_000;

async function heapOf(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (types[0][nodes[at + type] ?? 0] !== 'code') bytes += nodes[at + size] ?? 0;
  return bytes;
}

async function heldBy(session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: await heapOf(session), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** Plays a match of one person and five bots to its end; `onTurn` is told when the person is on turn. */
async function playMatch(page: Page, onTurn: () => Promise<void>): Promise<void> {
  for (;;) {
    switch (await nextScene(page, english, patience)) {
      case 'curtain':
        await openCurtain(page);
        break;
      case 'turn':
        await onTurn();
        await playTurn(page);
        break;
      case 'boardroom':
        await playBoardroom(page, 1);
        break;
      case 'report':
        await readReport(page, 'steps');
        break;
      case 'result':
        return;
    }
  }
}

/** One page plays matches of six seats, one after another, at a calm pace for so long, minutes; what it holds at like moments. */
export const soakMemory = (minutes: number): Promise<BenchRow[]> =>
  inBuiltGame(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const until = performance.now() + minutes * 60_000;
    const matches: Held[][] = [];
    const bots = Array.from({ length: 5 }, (_, index) => ({ name: `Bot ${index + 1}`, player: 'normal' as const }));
    await startGame(page, { scenario: 'standard', seats: [{ name: 'Ada', player: 'human' }, ...bots] });
    while (performance.now() < until || matches.length < 3) {
      const held: Held[] = [];
      await playMatch(page, async () => void held.push(await heldBy(session)));
      matches.push(held);
      await page.getByRole('button', { name: english.screens.result.again }).click();
    }
    // The first match fetches what comes later, and what is seen once is remembered: the second is what others compare with.
    const [, early = []] = matches;
    const late = matches.at(-1) ?? [];
    const mean = (held: readonly Held[], what: keyof Held): number =>
      held.reduce((sum, one) => sum + one[what], 0) / held.length;
    const growth = (what: keyof Held): number => (mean(late, what) / mean(early, what) - 1) * 100;
    return [
      { name: 'a page of six seats: matches played one after another', value: matches.length, unit: 'matches' },
      { name: 'a page of six seats: it holds', value: mean(late, 'heap') / 2 ** 20, unit: 'MiB' },
      { name: 'a page of six seats: its memory grew by', value: growth('heap'), unit: '%', target: { atMost: 10 } },
      { name: 'a page of six seats: its elements grew by', value: growth('nodes'), unit: '%', target: { atMost: 10 } },
      {
        name: 'a page of six seats: its listeners grew by',
        value: growth('listeners'),
        unit: '%',
        target: { atMost: 10 },
      },
    ];
  });
