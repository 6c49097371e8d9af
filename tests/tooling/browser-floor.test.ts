import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data';
import { parse, type Declaration, type Rule } from 'postcss';
import { parseSync, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';
import { api, below, css, html, isNewer, newerApis } from '../support/newer-than-floor';

/** What is used though a browser of the floor may lack it, and what happens there. */
const withFallback: Readonly<Record<string, string>> = {
  '-webkit-touch-callout': 'only an iPhone has a menu of its own for what is pressed long',
  '@page': 'the size of the paper is chosen where it is printed',
  size: 'the same',
  'break-after: avoid': 'a heading may end a printed page',
  orphans: 'a line may stand alone on a printed page',
  widows: 'a line may stand alone on a printed page',
  'forced-color-adjust': 'Safari forces no colours',
  'forced-color-adjust: none': 'Safari forces no colours',
  'grid-template-rows: subgrid': 'each column has rows of its own: they lie a little higher or lower',
  'justify-content: safe': 'the same',
  'scrollbar-color': 'bars have the colours of the system',
  'overflow-clip-margin': 'words set further apart end at the edge of their chart',
  'scrollbar-width': 'what is moved sideways shows its bar',
  'scrollbar-width: none': 'what is moved sideways shows its bar',
  'text-decoration: dotted': 'the build writes it with a prefix',
  'text-size-adjust': 'the build writes it with a prefix; Firefox enlarges no texts of pages made for phones',
  'text-wrap': 'lines end where they are full',
  'text-wrap: balance': 'lines end where they are full',
  'text-wrap: pretty': 'lines end where they are full',
  popover: 'src/ui/popups/over-page.tsx',
  showPopover: 'the same',
  hidePopover: 'the same',
  requestIdleCallback: 'asked for; a moment is waited instead',
  share: 'asked for; the link can be copied',
  vibrate: 'asked for; the device keeps still',
};

/** Folders of what never runs in a browser. */
const elsewhere = ['src/server', 'src/lab', 'src/bots/evaluation/fit'];
const cache = 'node_modules/.cache/browser-floor';

const filesOf = (ending: RegExp): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => ending.test(file) && !elsewhere.some((folder) => file.startsWith(`${folder}/`)));

/** Names that mean nothing but what is newer. */
function onlyNewer(entries: readonly (readonly [string, Identifier])[]): ReadonlySet<string> {
  const older = entries.filter(([, { __compat: compat }]) => compat !== undefined && !isNewer(compat));
  const names = new Set(entries.map(([name]) => name));
  for (const [name] of older) names.delete(name);
  return names;
}

const members = below(api).flatMap(([, entry]) => below(entry));
const newerMembers = onlyNewer(members);
const newerEvents = onlyNewer(members.filter(([name]) => name.endsWith('_event')));
const newerGlobals = onlyNewer([
  ...below(api),
  ...below(api['Window'] as Identifier),
  ...below(api['WorkerGlobalScope'] as Identifier),
]);
const newerAttributes = onlyNewer(
  [...Object.values(html['elements'] ?? {}), html['global_attributes'] ?? {}].flatMap((entry) =>
    below(entry as Identifier),
  ),
);

const newer = new Set(newerApis().map(({ owner, member }) => `${owner}.${member ?? ''}`));

/** Whether a member goes from the types of a page; MDN lists what several interfaces share below each of them. */
function isGone(owner: string, { key }: { readonly key: ESTree.PropertyKey }): boolean {
  if (key.type !== 'Identifier' || /^CSSStyle|(?:Init|Options|Timing)$/.test(owner)) return false;
  if (api[owner] === undefined) return newerMembers.has(key.name);
  return ['', key.name, `${key.name}_static`].some((member) => newer.has(`${owner}.${member}`));
}

/** The types of a page as the browsers of the floor have it. */
function typesOfFloor(): string {
  const text = readFileSync(
    `node_modules/@typescript/typescript-${process.platform}-${process.arch}/lib/lib.dom.d.ts`,
    'utf8',
  );
  const gone: { readonly start: number; readonly end: number }[] = [];
  const goThrough = (owner: string, all: readonly ESTree.TSSignature[]) =>
    gone.push(...all.filter((one) => 'key' in one && isGone(owner, one)));
  new Visitor({
    TSInterfaceDeclaration: ({ id, body }) => void goThrough(id.name, body.body),
    VariableDeclarator({ id }) {
      const type = id.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
      if (id.type === 'Identifier' && type?.type === 'TSTypeLiteral') goThrough(id.name, type.members);
    },
    TSDeclareFunction(declared) {
      if (newerGlobals.has(declared.id?.name ?? '')) gone.push(declared);
    },
  }).visit(parseSync('lib.dom.d.ts', text).program);
  return gone
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** What programs use that such a page has no types for. */
function newerInPrograms(): string[] {
  const here = (folder: string) => relative(cache, folder);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/page.d.ts`, typesOfFloor());
  writeFileSync(
    `${cache}/tsconfig.json`,
    JSON.stringify({
      extends: here('tsconfig.json'),
      compilerOptions: { lib: ['ES2023'], types: ['vite/client'] },
      include: ['page.d.ts', here('src')],
      exclude: [...elsewhere.map(here), here('src/**/*.test.ts')],
    }),
  );
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', cache], {
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .map((line) => /error TS\d+: (?:Property |Cannot find name )?'(?:\w+\.)?(\w+)'/.exec(line)?.[1] ?? line);
}

/** Events that are listened to, and attributes of elements: types know neither. */
function newerInMarkup(file: string): string[] {
  const found: string[] = [];
  const see = (name: string, newerOnes: ReadonlySet<string>) => newerOnes.has(name) && found.push(name);
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      const called =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name;
      if (called === 'addEventListener' && first?.type === 'Literal') see(`${first.value}_event`, newerEvents);
    },
    JSXOpeningElement({ name: element, attributes }) {
      if (element.type !== 'JSXIdentifier' || !/^[a-z]/.test(element.name)) return;
      for (const one of attributes) {
        if (one.type !== 'JSXAttribute' || one.name.type !== 'JSXIdentifier') continue;
        see(one.name.name.toLowerCase(), newerAttributes);
        if (/^on[A-Z]/.test(one.name.name)) see(`${one.name.name.slice(2).toLowerCase()}_event`, newerEvents);
      }
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

/** Whether a feature of styles is newer, by its path in MDN's list. */
function isNewerStyle(...path: readonly string[]): boolean {
  let entry: unknown = css;
  for (const step of path) entry = (entry as Record<string, unknown> | undefined)?.[step];
  const { __compat: compat } = (entry ?? {}) as Identifier;
  // The build adds Safari's prefix.
  return compat !== undefined && isNewer(compat, '-webkit-');
}

const newerFunctions = onlyNewer(
  below(css.types as unknown as Identifier).flatMap(([name, entry]) => [[name, entry], ...below(entry)] as const),
);

function newerInDeclaration({ prop, value }: Declaration): string[] {
  const words = value.match(/(?<![\w#.-])[a-z][\w-]*/g) ?? [];
  return [
    ...(isNewerStyle('properties', prop) ? [prop] : []),
    ...words.filter((word) => isNewerStyle('properties', prop, word)).map((word) => `${prop}: ${word}`),
    ...words.filter((word) => value.includes(`${word}(`) && newerFunctions.has(word)),
  ];
}

function newerInRule({ selector, parent }: Rule): string[] {
  const parts = [...selector.matchAll(/::?([a-z][a-z-]*)/g)].map(([, name = '']) => name);
  if (parent?.type === 'rule') parts.push('nesting');
  return parts.filter((name) => isNewerStyle('selectors', name));
}

function newerInStyles(file: string): string[] {
  const found: string[] = [];
  parse(readFileSync(file, 'utf8')).walk((node) => {
    if (node.type === 'decl') found.push(...newerInDeclaration(node));
    else if (node.type === 'rule') found.push(...newerInRule(node));
    else if (node.type === 'atrule' && isNewerStyle('at-rules', node.name)) found.push(`@${node.name}`);
  });
  return found;
}

test('nothing is used that a browser of the floor may lack, unless it is said what happens there', () => {
  const used = new Set([
    ...newerInPrograms(),
    ...filesOf(/(?<!\.test)\.tsx?$/).flatMap(newerInMarkup),
    ...filesOf(/\.css$/).flatMap(newerInStyles),
  ]);
  expect([...used].toSorted()).toEqual(Object.keys(withFallback).toSorted());
});
