import { mkdirSync, writeFileSync } from 'node:fs';
import { bothLanguages, english, wordsIn } from '../e2e/support/words';
import { startServer } from '../support/running-server';
import { playAlone, playTogether } from './core-path';
import { firefox } from './firefox';
import { Player } from './player';
import { webkit } from './webkit';
import type { BrowserKind, BrowserWindow } from './window';

const pictures = 'node_modules/.cache/other-browsers/pictures';
const sizes = { laptop: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const;

mkdirSync(pictures, { recursive: true });
const say = (line: string) => process.stdout.write(`${line}\n`);
/** Words of the targets to try; all without. */
const [, , only = ''] = process.argv;
const server = await startServer({}, 'dist-server');
const home = `${server.address}/`;
let met = 0;
let all = 0;

/** Tries one thing in windows of a browser, each of its own profile, and says how that went. */
async function target(
  kind: BrowserKind,
  what: string,
  count: number,
  play: (players: readonly Player[]) => Promise<void>,
) {
  if (!`${kind.name}: ${what}`.includes(only)) return;
  const windows: BrowserWindow[] = [];
  all++;
  try {
    for (let one = 0; one < count; one++) windows.push(await kind.start());
    await play(
      windows.map(
        (window) => new Player(window, `${pictures}/${kind.name.replaceAll(' ', '-')}-${what.split(',')[0]}`),
      ),
    );
    met++;
    say(`met     ${kind.name}: ${what}`);
  } catch (error) {
    say(`MISSED  ${kind.name}: ${what}: ${error instanceof Error ? error.message : String(error)}`);
    for (const [index, window] of windows.entries()) await takeLast(window, `${kind.name}-${index}`);
  } finally {
    for (const window of windows) await window.close().catch(() => undefined);
  }
}

/** What was seen when something went wrong. */
const takeLast = async (window: BrowserWindow, name: string): Promise<void> =>
  window.picture().then(
    (picture) => writeFileSync(`${pictures}/missed-${name}.png`, picture),
    () => undefined,
  );

for (const kind of [firefox, webkit]) {
  for (const language of bothLanguages)
    for (const [name, size] of Object.entries(sizes))
      await target(
        kind,
        `${language}, a match, the rulebook, a lesson and the guide on a ${name}`,
        1,
        async ([player]) => {
          if (player !== undefined) await playAlone(player, home, wordsIn(language), size);
        },
      );
  await target(kind, 'online, a table of two', 2, async ([one, other]) => {
    if (one !== undefined && other !== undefined) await playTogether(one, other, home, english, sizes.laptop);
  });
}
await server.remove();
say(`pictures in ${pictures}/\ntargets: ${met} of ${all} met`);
process.exitCode = met === all ? 0 : 1;
