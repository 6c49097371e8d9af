import { tooFewFiles } from '../../scripts/open-files.mjs';

// Before anything else is loaded: that alone opens many files.
const refusal = tooFewFiles();
if (refusal === undefined) await import(/* @vite-ignore */ new URL('run.js', import.meta.url).href);
else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}
