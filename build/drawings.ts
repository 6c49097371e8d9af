import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Ships the drawings of `assets/` as they lie, in one folder whose name follows from all of them: pages then need no list of
 * 150 addresses to find one. `import.meta.env.DRAWINGS` is that folder.
 */
export function drawings(): Plugin {
  const files = readdirSync('assets', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), source: readFileSync(join('assets', file)) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, source } of files) hash.update(file).update(source);
  const folder = `assets/drawings-${hash.digest('hex').slice(0, 8)}`;
  return {
    name: 'drawings',
    apply: 'build',
    config: () => ({ define: { 'import.meta.env.DRAWINGS': JSON.stringify(folder) } }),
    generateBundle() {
      for (const { file, source } of files) this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source });
    },
  };
}
