import type { BenchRow } from '../bench/bench-row';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';
import { movesMade } from './moves-made';
import { openGate } from '../support/gate';
import { startTwoNodes } from '../support/two-nodes';

const matches = 6;

/** Takes away one of two nodes, Redis and PostgreSQL for `ms` each while people play. */
export async function soakOutages(ms: number): Promise<BenchRow[]> {
  const postgres = await openGate(5432);
  const redis = await openGate(6379);
  const { nodes, place, remove } = await startTwoNodes(
    {},
    {
      postgres: (url) => url.replace(':5432', `:${postgres.port}`),
      redis: `redis://127.0.0.1:${redis.port}`,
    },
  );
  const [first, second] = nodes;
  const crowd = await openCrowd([first.address, second.address], matches, 3);
  const rows: BenchRow[] = [];
  const away = async (name: string, take: () => unknown, giveBack: () => unknown): Promise<void> => {
    await movesMade(crowd, 30);
    await take();
    const before = crowd.acknowledged.length;
    await new Promise((done) => setTimeout(done, ms));
    const meanwhile = crowd.acknowledged.length - before;
    await giveBack();
    const wentOn = await movesMade(crowd, 60).then(
      () => 1,
      () => 0,
    );
    rows.push(
      { name: `${name} away for ${ms / 1000} s: moves meanwhile`, value: meanwhile, unit: 'moves' },
      { name: `${name} back: play goes on`, value: wentOn, unit: '', target: { atLeast: 1 } },
    );
  };
  try {
    await away('a node', second.kill, second.restart);
    await away('Redis', redis.shut, redis.open);
    await away('PostgreSQL', postgres.shut, postgres.open);
  } finally {
    crowd.leave();
  }
  const { lost, unreadable } = await checkLog(place, crowd.acknowledged);
  await remove();
  postgres.close();
  redis.close();
  return [
    ...rows,
    { name: 'outages: acknowledged and lost', value: lost, unit: 'moves', target: { atMost: 0 } },
    { name: 'outages: matches unreadable', value: unreadable, unit: 'matches', target: { atMost: 0 } },
  ];
}
