import { en, type Group, type Loaders, type WordsOf } from './en';
import { languageTags, type Language } from './languages';
import { loadAgain } from '../net/load-again';
import { zhCN } from './zh-CN';

const loaders: Readonly<Record<Language, Loaders>> = { en, 'zh-CN': zhCN };

type Joined<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** The words of a language, by area of the game. */
export type Words = Readonly<Joined<WordsOf<Group>>>;
export type Area = keyof Words;

type GroupWith<A extends Area> = { [G in Group]: A extends keyof WordsOf<G> ? G : never }[Group];

/** The group that each area is loaded with. */
const groups = {
  common: 'core',
  shell: 'core',
  companies: 'core',
  setup: 'setup',
  scenarios: 'setup',
  cards: 'cards',
  rulebook: 'cards',
  table: 'table',
  inspect: 'inspect',
  boardroom: 'table',
  events: 'table',
  hints: 'table',
  refusals: 'table',
  report: 'screens',
  result: 'screens',
  replay: 'review',
  review: 'review',
  curtain: 'hotseat',
  hotseat: 'hotseat',
  online: 'online',
  live: 'live',
  classroom: 'classroom',
  classErrors: 'classroom',
  debrief: 'debrief',
  questions: 'questions',
  teach: 'teach',
  teachConsole: 'teach',
  teachScreen: 'teach',
  exports: 'exports',
  reminders: 'reminders',
  trouble: 'trouble',
  tutorial: 'tutorial',
  book: 'book',
  material: 'material',
  materialPage: 'material',
} as const satisfies { readonly [A in Area]: GroupWith<A> };

export const areas = Object.keys(groups) as readonly Area[];

/** The group that an area is loaded with. */
export const groupOf = (area: Area): Group => groups[area];

const loaded = new Map<Language, Partial<Words>>();
const underWay = new Map<string, Promise<void>>();
/** What could not be loaded: a page that shows it does not ask again by itself, whoever loads it by name does. */
const failed = new Set<string>();
const asked = new Set<Group>();
const listeners = new Set<() => void>();
let pseudo = false;

/** The groups that this page has asked for, in whatever language. */
export const groupsAsked = (): readonly Group[] => [...asked];

/** Shows English as the pseudo-language from now on; for development and tests. */
export function speakPseudo(): void {
  pseudo = true;
}

/** Loads groups of words in a language; what is loaded already is not loaded again. */
export async function loadWords(language: Language, wanted: readonly Group[]): Promise<void> {
  const loading = wanted.map((group) => {
    const key = keyOf(language, group);
    if (!failed.delete(key)) return loadGroup(language, group);
    underWay.delete(key);
    return loadAgain(() => loadGroup(language, group));
  });
  await Promise.all(loading);
}

/** Begins to load in a language what this page has asked for in another; what failed is left. */
export function beginAsked(language: Language): void {
  for (const group of asked) loadGroup(language, group).catch(() => undefined);
}

/** Loads the group that an area belongs to; the same promise for all who ask while it is under way. */
export const loadArea = (language: Language, area: Area): Promise<void> => loadGroup(language, groupOf(area));

const keyOf = (language: Language, group: Group): string => `${language} ${group}`;

function loadGroup(language: Language, group: Group): Promise<void> {
  const key = keyOf(language, group);
  const begun = underWay.get(key);
  if (begun !== undefined) return begun;
  asked.add(group);
  const loading = fetchGroup(language, group);
  underWay.set(key, loading);
  loading.then(
    // React's `use` looks for these two: with them it need not wait for a promise that is fulfilled.
    () => Object.assign(loading, { status: 'fulfilled', value: undefined }),
    () => failed.add(key),
  );
  return loading;
}

async function fetchGroup(language: Language, group: Group): Promise<void> {
  const words = await loaders[language][group]();
  const shown = pseudo && language === 'en' ? (await import('./pseudo')).pseudoWords(words) : words;
  loaded.set(language, { ...loaded.get(language), ...shown });
  for (const listener of listeners) listener();
}

/** Calls back whenever words have been loaded; returns how to stop it. */
export function onWordsLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words of an area; undefined until they are loaded. */
export const textIfLoaded = <A extends Area>(language: Language, area: A): Words[A] | undefined =>
  loaded.get(language)?.[area];

/** The words of an area that is loaded. @throws Error when it is not: whoever shows an area asks for its group first. */
export function textIn<A extends Area>(language: Language, area: A): Words[A] {
  const text = textIfLoaded(language, area);
  if (text === undefined) throw new Error(`the words of "${area}" are not loaded in ${language}`);
  return text;
}

/** The words of an area in every language, for what is made to be read in any. */
export async function inEveryLanguage<A extends Area>(area: A): Promise<Readonly<Record<Language, Words[A]>>> {
  const texts = languageTags.map(async (tag) => {
    await loadWords(tag, [groupOf(area)]);
    return [tag, textIn(tag, area)] as const;
  });
  return Object.fromEntries(await Promise.all(texts)) as Readonly<Record<Language, Words[A]>>;
}
