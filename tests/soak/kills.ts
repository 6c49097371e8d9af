import type { DatabasePlace } from '../../src/server/storage/sql/open-database';
import type { BenchRow } from '../bench/bench-row';
import { Dice } from '../support/random-play';
import { startServer } from '../support/running-server';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';

const matches = 8;
const resumeWithin = 20_000;

/** Kills a server under load again and again, and looks whether anything it had acknowledged is missing. */
export async function soakKills(
  name: string,
  rounds: number,
  place: DatabasePlace,
  env: Readonly<Record<string, string>>,
): Promise<BenchRow[]> {
  const server = await startServer(env);
  const crowd = await openCrowd([server.address], matches, 7);
  const dice = new Dice(11);
  let stranded = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      await new Promise((done) => setTimeout(done, 300 + dice.below(900)));
      await server.kill();
      const resumed = crowd.resumed(resumeWithin).catch(() => stranded++);
      await server.restart();
      await resumed;
    }
  } finally {
    crowd.leave();
    await server.stop();
  }
  const { lost, unreadable } = await checkLog(place, crowd.acknowledged);
  await server.remove();
  return [
    { name: `${name}: kill -9 under load`, value: rounds, unit: 'rounds' },
    { name: `${name}: moves acknowledged`, value: crowd.acknowledged.length, unit: 'moves' },
    { name: `${name}: acknowledged and lost`, value: lost, unit: 'moves', target: { atMost: 0 } },
    { name: `${name}: matches unreadable`, value: unreadable, unit: 'matches', target: { atMost: 0 } },
    {
      name: `${name}: rounds after which a page did not come back`,
      value: stranded,
      unit: 'rounds',
      target: { atMost: 0 },
    },
  ];
}
