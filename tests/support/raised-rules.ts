import { build, type Plugin } from 'vite';
import { bundleServer } from '../../scripts/bundle.mjs';
import { rulesVersion } from '../../rules/index';
import { changedSource, type SourceChanges } from './changed-source';

/** Rules as some later release might have them: they deal another hand and let fewer cards be kept. */
const changes: SourceChanges = {
  'rules/engine/match.ts': [
    [`rulesVersion = ${rulesVersion}`, `rulesVersion = ${rulesVersion + 1}`],
    ['data: 3, funding: 1 }', 'data: 4, funding: 1 }'],
  ],
  'rules/engine/phases/turn.ts': [['handLimit = 8', 'handLimit = 6']],
};

const raisedRules = (): Plugin => changedSource('raised-rules', changes);

/** Builds a server of that later release; where it lies. */
export async function buildRaisedServer(): Promise<string> {
  const folder = 'node_modules/.cache/raised-server';
  await bundleServer(folder, [raisedRules()]);
  return folder;
}

/** Builds the pages of that later release, with the workers they start; where they lie. */
export async function buildRaisedApp(): Promise<string> {
  const outDir = 'node_modules/.cache/raised-app';
  await build({
    logLevel: 'error',
    plugins: [raisedRules()],
    worker: { format: 'es', plugins: () => [raisedRules()] },
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
