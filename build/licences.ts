import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The licences of packages whose code a build took in, gathered from all of its parts. */
export interface Licences {
  /** Goes with each part of a build: pages, and the workers they start. */
  readonly gather: () => Plugin;
  /** Goes with the last part: writes `file` with all that was gathered. */
  readonly write: (file: string) => Plugin;
}

/** @param besides packages whose files are shipped without being imported */
export function licences(besides: readonly string[] = []): Licences {
  const folders = new Set(besides.map((name) => join('node_modules', name)));
  const gatherFrom = (modules: readonly string[]): void => {
    for (const module of modules) {
      const folder = packageOf(module);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    gather: () => ({
      name: 'gather-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) if (part.type === 'chunk') gatherFrom(part.moduleIds);
      },
    }),
    write: (fileName) => ({
      name: 'write-licences',
      apply: 'build',
      enforce: 'post',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName, source: textOf([...folders]) });
      },
    }),
  };
}

/** The folder of the package a module lies in. */
const packageOf = (module: string): string | undefined =>
  /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];

interface PackageJson {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

const textOf = (folders: readonly string[]): string => {
  const parts = new Map(folders.map((folder) => [nameOf(folder), noticeOf(folder)] as const));
  const own = `Hundred Models\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  return `${[own, ...[...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};

const nameOf = (folder: string): string => {
  const { name = '', version = '' } = readPackage(folder);
  return `${name} ${version}`;
};

/** What a package asks to be said of it. */
function noticeOf(folder: string): string {
  const { license = 'no licence named', author } = readPackage(folder);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|-|$)/i.test(name));
  const by = typeof author === 'string' ? author : author?.name;
  const text = file === undefined ? `By ${by ?? 'its authors'}.` : readFileSync(join(folder, file), 'utf8').trim();
  return `${nameOf(folder)} (${license})\n\n${text}`;
}
