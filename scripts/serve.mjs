import { installWhenNeeded } from './install.mjs';
import { tooFewFiles } from './open-files.mjs';
import { refuse } from './refuse.mjs';

const refusal = tooFewFiles();
if (refusal !== undefined) refuse(refusal);
await installWhenNeeded();
// Only now: what builds is itself installed.
const { buildWhenNeeded } = await import('./build.mjs');
await buildWhenNeeded();
await import('../dist-server/main.js');
