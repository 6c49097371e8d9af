import { spawnSync } from 'node:child_process';
import { bundle, bundleServer } from './bundle.mjs';

const entries = {
  bench: 'tests/bench/main.ts',
  golden: 'tests/golden/record.ts',
  pictures: 'tests/pictures/main.ts',
  gallery: 'tests/gallery/main.ts',
  'any-window': 'tests/any-window/main.ts',
  'true-figures': 'tests/true-figures/main.ts',
  schemas: 'tests/schemas/main.ts',
  fit: 'src/bots/evaluation/fit/main.ts',
  soak: 'tests/soak/main.ts',
  class: 'tests/class/main.ts',
  wild: 'tests/wild/main.ts',
  'other-browsers': 'tests/other-browsers/main.ts',
};

const [, , command = 'bench', ...rest] = process.argv;
/** Benches of online play, by their word: `npm run bench -- server`. */
const ofServers = { server: 'tests/bench/server/main.ts', nodes: 'tests/bench/server/nodes.ts' };
/** Frames of the table while something moves: `npm run bench -- frames`. */
const ofFrames = { frames: 'tests/bench/frames.ts' };
const serverEntry = command === 'bench' ? ofServers[rest[0]] : undefined;
const benchOfServer = serverEntry !== undefined;
const entry = serverEntry ?? (command === 'bench' ? ofFrames[rest[0]] : undefined) ?? entries[command];
if (entry === undefined) {
  console.error(`Unknown command ${command}; there are ${Object.keys(entries).join(', ')}.`);
  process.exit(1);
}

// What the browser shows is measured, and taken, on the built game.
if (
  (command === 'bench' && !benchOfServer) ||
  ['pictures', 'gallery', 'any-window', 'true-figures', 'soak', 'other-browsers'].includes(command)
)
  await (await import('./build.mjs')).buildWhenNeeded();

// What is killed and restarted is the server as people start it.
if (command === 'soak' || command === 'class' || benchOfServer) await bundleServer('node_modules/.cache/server');
if (benchOfServer) await bundle('tests/bench/server/stock-server.ts', `node_modules/.cache/${command}`);

const program = await bundle(entry, `node_modules/.cache/${command}`);
// As people meet it: without this, boardgame.io and immer check their own work and are less than half as fast.
const env = { ...process.env, NODE_ENV: 'production' };
// Node 20 has no WebSocket of its own without being asked.
const flags = ['--expose-gc', '--experimental-websocket'];
const { status } = spawnSync(process.execPath, [...flags, program, ...rest], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
