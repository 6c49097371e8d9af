import { build, type Plugin } from 'vite';
import { bundleServer } from '../../scripts/bundle.mjs';
import { rulesVersion } from '../../rules/index';

/** Rules as some later release might have them: they deal another hand and let fewer cards be kept. */
const changes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'rules/engine/match.ts': [
    [`rulesVersion = ${rulesVersion}`, `rulesVersion = ${rulesVersion + 1}`],
    ['data: 3, funding: 1 }', 'data: 4, funding: 1 }'],
  ],
  'rules/engine/phases/turn.ts': [['handLimit = 8', 'handLimit = 6']],
};

/** Changes the rules of today while the program is built; those that were archived stay as they are. */
export const raisedRules = (): Plugin => ({
  name: 'raised-rules',
  enforce: 'pre',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    if (path.includes('/archive/')) return undefined;
    const [, replaced] = Object.entries(changes).find(([file]) => path.endsWith(`/${file}`)) ?? [];
    if (replaced === undefined) return undefined;
    return replaced.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no "${from}" to change`);
      return text.replace(from, to);
    }, code);
  },
});

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
