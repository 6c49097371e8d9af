import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
// Only now: what builds is itself installed.
const { buildWhenNeeded } = await import('./build.mjs');
await buildWhenNeeded();
await import('../dist-server/main.js');
