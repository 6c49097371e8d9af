import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { archivedVersion } from './archived-chunks.ts';

/** What lies in `public` itself; its pictures are for other sites and shops. */
const publicFiles = (): string[] =>
  readdirSync('public', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** Writes `service-worker.js` with the list of built files; its version follows from their hashed names. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const assets = Object.keys(bundle)
        .filter((file) => file.startsWith('assets/'))
        .sort();
      const files = assets.filter((file) => archivedVersion(file) === undefined);
      const archived = assets.flatMap((file) => {
        const version = archivedVersion(file);
        return version === undefined ? [] : [[version, file]];
      });
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
      const source = readFileSync('build/service-worker-template.js', 'utf8')
        .replace(/['"]__VERSION__['"]/, JSON.stringify(version))
        .replace(/\[['"]__FILES__['"]\]/, JSON.stringify(['', ...publicFiles(), ...files]))
        .replace(/\[['"]__ARCHIVED__['"]\]/, JSON.stringify(archived));
      if (/__(VERSION|FILES|ARCHIVED)__/.test(source))
        this.error('the service worker holds a place that was not filled in');
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}
