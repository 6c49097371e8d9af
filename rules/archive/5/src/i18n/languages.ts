/** The languages of the game: their tags for `lang` and `Intl`, and what they call themselves. */
export const languages = [
  {
    tag: 'en',
    name: 'English',
    short: 'EN',
    unreachable: 'The words of this page did not arrive. Check the network.',
    tryAgain: 'Try again',
  },
  {
    tag: 'zh-CN',
    name: '中文',
    short: '中文',
    unreachable: '本页的文字没有加载成功，请检查网络。',
    tryAgain: '重试',
  },
] as const satisfies readonly LanguageEntry[];

interface LanguageEntry {
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  /** The name where there is room for a few letters only. */
  readonly short: string;
  /** Said when not even the words of the first page can be loaded. */
  readonly unreachable: string;
  readonly tryAgain: string;
}

export type Language = (typeof languages)[number]['tag'];

export const languageTags: readonly Language[] = languages.map(({ tag }) => tag);

/** The language of a tag that somebody stored or sent; undefined when it is none of ours. */
export const languageOf = (tag: unknown): Language | undefined => languageTags.find((known) => known === tag);

/** The language after this one, going round: what a button that knows no more than one language offers. */
export function nextLanguage(language: Language): (typeof languages)[number] {
  const place = languages.findIndex(({ tag }) => tag === language);
  return languages[place + 1] ?? languages[0];
}

/** The language a list of browser preferences asks for; English when none of ours is among them. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languageTags.find((known) => primary(known) === primary(tag));
    if (found !== undefined) return found;
  }
  return languages[0].tag;
}

/** `zh` of `zh-TW`: the language without script and place. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
