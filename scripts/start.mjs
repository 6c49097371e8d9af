import { installWhenNeeded } from './install.mjs';
import { tooFewFiles } from './open-files.mjs';

const refusal = tooFewFiles();
if (refusal === undefined) {
  installWhenNeeded();
  // Only now: what builds is itself installed.
  const { buildWhenNeeded } = await import('./build.mjs');
  await buildWhenNeeded();
  await import('../dist-server/main.js');
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}
