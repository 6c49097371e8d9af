import type { BenchRow } from '../bench/bench-row';
import { newPostgres, redisUrl } from '../support/databases';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';
import { buildRaisedServer } from '../support/raised-rules';
import { startServer, type RunningServer } from '../support/running-server';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';
import { movesMade } from './moves-made';

const matches = 6;

/**
 * Replaces the servers of a database one after another by those of a later release, `rounds` times, while people
 * play and others look on from tabs that stay open. Before each the server drains.
 */
export async function soakUpgrade(rounds: number): Promise<BenchRow[]> {
  const later = await buildRaisedServer();
  const database = await newPostgres();
  const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl };
  const first = await startServer(env);
  const nodes: readonly RunningServer[] = [first, await startServer(env)];
  const crowd = await openCrowd(
    nodes.map(({ address }) => address),
    matches,
    13,
  );
  const tabs = crowd.matches().map((match, i) => connectPlayer(nodes[i % 2]?.address ?? '', match));
  let replaced = 0;
  let stood = 0;
  let spoken = '';
  try {
    for (let round = 0; round < rounds; round++)
      for (const node of nodes) {
        await movesMade(crowd, 40).catch(() => stood++);
        node.process().kill('SIGUSR2');
        await movesMade(crowd, 20).catch(() => stood++);
        spoken += node.output();
        await node.stop();
        await node.restart(later);
        replaced++;
      }
    await movesMade(crowd, 60).catch(() => stood++);
  } finally {
    crowd.leave();
  }
  await Promise.all(tabs.map((tab) => tab.until('its server', () => tab.socket.connected).catch(() => undefined)));
  const { lost, unreadable } = await checkLog(database.place, crowd.acknowledged);
  for (const node of nodes) spoken += node.output();
  const errors = spoken.split('\n').filter((line) => line.includes('"level":50'));
  for (const line of errors.slice(0, 5)) console.error(line.slice(0, 600));
  const count = (is: (tab: OnlinePlayer) => boolean): number => tabs.filter(is).length;
  const none = { atMost: 0 } as const;
  const rows: BenchRow[] = [
    { name: 'upgrade: servers replaced while people play', value: replaced, unit: 'times' },
    { name: 'upgrade: moves acknowledged', value: crowd.acknowledged.length, unit: 'moves' },
    { name: 'upgrade: acknowledged and lost', value: lost, unit: 'moves', target: none },
    { name: 'upgrade: matches unreadable', value: unreadable, unit: 'matches', target: none },
    {
      name: 'upgrade: matches of before shown as closed',
      value: count((tab) => tab.heard().some((text) => text.includes('"status":"closed"'))),
      unit: 'matches',
      target: none,
    },
    {
      name: 'upgrade: open tabs that were sent away, or did not come back',
      value: count((tab) => tab.goodbye() !== undefined || !tab.socket.connected),
      unit: 'tabs',
      target: none,
    },
    { name: 'upgrade: errors the servers wrote', value: errors.length, unit: 'lines', target: none },
    { name: 'upgrade: replacements after which play stood', value: stood, unit: 'times', target: none },
  ];
  for (const tab of tabs) tab.close();
  await Promise.all(nodes.map((node) => node.remove()));
  await database.remove();
  return rows;
}
