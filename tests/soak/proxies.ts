import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '../bench/bench-row';
import { eventually, metric } from '../support/bystanders';
import { connectPage } from '../support/online-page';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { Dice } from '../support/random-play';
import { startServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { openTroubledProxy, troubles } from '../support/troubled-proxy';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';

const matches = 6;
const troubleFor = 6_000;
/** Silence is noticed after 20 s, and a slow attempt may take 16 s more; ms. */
const mostAway = 45_000;
/** What a process may have open more or less at any time: its log, a timer of the database. */
const tolerance = 5;

/** Lets a proxy before the server do every harm it knows, `rounds` times, while people play through it. */
export async function soakProxies(rounds: number): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const server = await startServer({ DATA_DIR: folder });
  const dice = new Dice(17);
  const proxy = await openTroubledProxy(server.port, dice);
  // What a server opens with its first match stays.
  const players = await seated(server.address, await fullMatch(server.address));
  await playOn(players, 10);
  for (const player of players) player.close();
  const nobody = async (): Promise<boolean> => (await metric(server, 'connections')) === 0;
  await eventually('nobody to be there', nobody);
  const before = await metric(server, 'process_open_fds');
  const crowd = await openCrowd([server.address], matches, 17, (_, match, taken) =>
    connectPage(proxy.address, match, taken),
  );
  let longest = 0;
  let stranded = 0;
  try {
    for (let round = 0; round < rounds; round++)
      for (const trouble of troubles) {
        proxy.become(trouble);
        await new Promise((done) => setTimeout(done, troubleFor));
        proxy.become(undefined);
        const since = performance.now();
        await Promise.all(crowd.pages().map(answered)).catch(() => stranded++);
        longest = Math.max(longest, performance.now() - since);
        console.log(`  ${trouble}: back after ${Math.round(performance.now() - since)} ms`);
      }
  } finally {
    crowd.leave();
    proxy.close();
  }
  await eventually('nobody to be there', nobody, mostAway).catch(() => undefined);
  const few = async (): Promise<boolean> => (await metric(server, 'process_open_fds')) <= before + tolerance;
  await eventually('all to be closed', few, mostAway).catch(() => undefined);
  const left = await metric(server, 'connections');
  const open = await metric(server, 'process_open_fds');
  await server.stop();
  const { lost, unreadable } = await checkLog({ file: join(folder, 'hundred-models.sqlite') }, crowd.acknowledged);
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
  const none = { atMost: 0 } as const;
  return [
    {
      name: 'proxies: swallow, leave half open, stall, reset, under load',
      value: rounds * troubles.length,
      unit: 'times',
    },
    { name: 'proxies: moves acknowledged', value: crowd.acknowledged.length, unit: 'moves' },
    { name: 'proxies: acknowledged and lost', value: lost, unit: 'moves', target: none },
    { name: 'proxies: matches unreadable', value: unreadable, unit: 'matches', target: none },
    { name: 'proxies: times somebody did not come back', value: stranded, unit: 'times', target: none },
    {
      name: 'proxies: until everybody was back, the longest',
      value: Math.round(longest),
      unit: 'ms',
      target: { atMost: mostAway },
    },
    { name: 'proxies: files and sockets open before', value: before, unit: '' },
    { name: 'proxies: and after all have left', value: open, unit: '', target: { atMost: before + tolerance } },
    { name: 'proxies: connections of pages left over', value: left, unit: '', target: none },
  ];
}

/** Resolves when the server answers a page. Rejects when that takes too long. */
async function answered(page: OnlinePlayer): Promise<void> {
  const end = performance.now() + mostAway;
  while (performance.now() < end) {
    if (page.standing()?.view.phase === 'over') return;
    const answer = page.socket.connected
      ? await page.socket
          .timeout(2_000)
          .emitWithAck('back')
          .catch(() => undefined)
      : undefined;
    if (answer !== undefined) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('a page did not come back');
}
