import { drawn, type Draw } from '../any-window/draw';
import { lookAt } from '../any-window/looking';
import { onceFailed } from '../any-window/once-failed';
import { expect, test } from './support/test';

const seed = Number(process.env['SEED'] ?? 1280);

/** Those of a screen and a language share a page, and a test. */
function shared(draws: readonly Draw[]): readonly (readonly Draw[])[] {
  const groups = new Map<string, Draw[]>();
  for (const draw of draws) {
    const key = `${draw.screen.name}, ${draw.tongue}`;
    groups.set(key, [...(groups.get(key) ?? []), draw]);
  }
  return [...groups.values()];
}

const draws = drawn(60, seed, () => true);
for (const group of shared([...draws, ...onceFailed]))
  test(`${group[0]?.screen.name}, ${group[0]?.tongue}: all of it is read and reached in ${group.length} windows of any size, seed ${seed}`, async ({
    browser,
    baseURL,
  }) => {
    await lookAt(browser, baseURL ?? '', group, ({ name, faults }) => expect.soft(faults, name).toEqual([]));
  });
