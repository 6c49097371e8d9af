import type { Plugin } from 'vite';

/** Texts to be replaced in files, by the end of their path. */
export type SourceChanges = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** Changes sources while the program is built; what was archived stays as it is. */
export const changedSource = (name: string, changes: SourceChanges): Plugin => ({
  name,
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
