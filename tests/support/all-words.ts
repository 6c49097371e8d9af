import { languageTags, type Language } from '../../src/i18n/languages';
import { areas, loadArea, textIn, type Words } from '../../src/i18n/words';

async function loaded(language: Language): Promise<readonly [Language, Words]> {
  await Promise.all(areas.map((area) => loadArea(language, area)));
  return [language, Object.fromEntries(areas.map((area) => [area, textIn(language, area)])) as unknown as Words];
}

/** All words of every language. */
export const allWords = Object.fromEntries(await Promise.all(languageTags.map(loaded))) as Readonly<
  Record<Language, Words>
>;
