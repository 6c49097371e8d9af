import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '../bench/bench-row';
import type { OnlinePlayer } from '../support/online-player';
import { startServer } from '../support/running-server';
import { fill, mount, unmount } from '../support/small-disk';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';
import { movesMade } from './moves-made';

const matches = 6;
const fullFor = 4_000;

const isPlayed = (page: OnlinePlayer): boolean => page.socket.connected && page.standing()?.view.phase !== 'over';

/** Whether what a page was told last of saving is that nothing can be saved. */
const knows = (page: OnlinePlayer): boolean =>
  page.heard().findLast((text) => text.startsWith('["saving"')) === JSON.stringify(['saving', false]);

/** Fills the disk of the database again and again while people play, and makes room again. */
export async function soakDisk(rounds: number): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  mount(folder, 'size=8m');
  const data = join(folder, 'data');
  const server = await startServer({ DATA_DIR: data });
  const crowd = await openCrowd([server.address], matches, 19);
  const filler = join(folder, 'filler');
  let untold = 0;
  let stood = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      await movesMade(crowd, 40).catch(() => stood++);
      fill(filler);
      await new Promise((done) => setTimeout(done, fullFor));
      untold += crowd.pages().filter((page) => isPlayed(page) && !knows(page)).length;
      rmSync(filler);
    }
    await movesMade(crowd, 60).catch(() => stood++);
  } finally {
    crowd.leave();
    await server.stop();
  }
  const { lost, unreadable } = await checkLog({ file: join(data, 'hundred-models.sqlite') }, crowd.acknowledged);
  await server.remove();
  unmount(folder);
  rmSync(folder, { recursive: true, force: true });
  const none = { atMost: 0 } as const;
  return [
    { name: 'disk: full under load, and room again', value: rounds, unit: 'times' },
    { name: 'disk: moves acknowledged', value: crowd.acknowledged.length, unit: 'moves' },
    { name: 'disk: acknowledged and lost', value: lost, unit: 'moves', target: none },
    { name: 'disk: matches unreadable', value: unreadable, unit: 'matches', target: none },
    { name: 'disk: pages that were not told', value: untold, unit: 'pages', target: none },
    { name: 'disk: times after which play stood', value: stood, unit: 'times', target: none },
  ];
}
