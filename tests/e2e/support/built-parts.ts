import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/languages';

interface BuiltPart {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const manifest = (): Readonly<Record<string, BuiltPart>> =>
  JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Readonly<Record<string, BuiltPart>>;

/** Sources of the components that the built app loads when they are first shown. */
export const laterParts = (): string[] => [
  ...new Set(Object.values(manifest()).flatMap(({ dynamicImports = [] }) => dynamicImports.filter(isComponent))),
];

const isComponent = (source: string): boolean => source.endsWith('.tsx');

/** The built file of a source, or of the shared part of that name. */
export function builtFile(source: string): string {
  const found = Object.entries(manifest()).find(
    ([key]) => key === source || (key.startsWith(`_${source}-`) && key.endsWith('.js')),
  );
  if (found === undefined) throw new Error(`not in the build: ${source}`);
  return found[1].file;
}

/** The style sheet of a source. */
export const builtStyles = (source: string): string => manifest()[source]?.css?.at(-1) ?? '';

/** Keeps a built file from reaching a page; the way to let it through again. */
export async function withhold(page: Page, file: string): Promise<() => Promise<void>> {
  const address = `**/${file}`;
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

/** Built files that hold words of one language alone. */
export function wordFiles(language: Language): ReadonlySet<string> {
  const all = manifest();
  const filesOf = (wanted: (language: string) => boolean): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (key: string): void => {
      const { file = '', imports = [] } = all[key] ?? {};
      if (found.has(file)) return;
      found.add(file);
      imports.forEach(visit);
    };
    for (const key of Object.keys(all).filter((entry) => !entry.startsWith('_'))) {
      const [, inLanguage] = /^src\/i18n\/([^/]+)\//.exec(key) ?? [];
      if (wanted(inLanguage ?? '')) visit(key);
    }
    return found;
  };
  const others = filesOf((name) => name !== language);
  return new Set([...filesOf((name) => name === language)].filter((file) => !others.has(file)));
}
