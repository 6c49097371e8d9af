import { drawn, type Draw } from '../any-window/draw';
import { lookAt } from '../any-window/looking';
import { onceFailed } from '../any-window/once-failed';
import { expect, test } from './support/test';

const seed = Number(process.env['SEED'] ?? 1280);

/** Screens that `npm run any-window` still finds faults of: they are drawn there alone. */
const notYet = /boardroom|report|result|replay|table of|online match|student, play/;

/** Those of a screen and a language that follow each other: they share a page. */
function shared(draws: readonly Draw[]): readonly (readonly Draw[])[] {
  const groups: Draw[][] = [];
  for (const draw of draws) {
    const latest = groups.at(-1);
    if (latest?.[0]?.screen === draw.screen && latest[0].tongue === draw.tongue) latest.push(draw);
    else groups.push([draw]);
  }
  return groups;
}

const draws = drawn(60, seed, (name) => !notYet.test(name));
for (const group of shared([...draws, ...onceFailed]))
  test(`${group[0]?.screen.name}, ${group[0]?.tongue}: all of it is read and reached in ${group.length} windows of any size, seed ${seed}`, async ({
    browser,
    baseURL,
  }) => {
    await lookAt(browser, baseURL ?? '', group, ({ name, faults }) => expect.soft(faults, name).toEqual([]));
  });
