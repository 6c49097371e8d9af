import { spawnSync } from 'node:child_process';
import { installWhenNeeded } from './install.mjs';

await installWhenNeeded();
// Apart from dist-server: a server may run from there, of an older version.
const { bundle } = await import('./bundle.mjs');
const program = await bundle('src/server/backup/database.ts', 'node_modules/.cache/backup');
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
