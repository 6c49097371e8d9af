import type { Language } from '../../../src/i18n/languages';
import { pseudoWords } from '../../../src/i18n/pseudo';
import { allWords } from '../../support/all-words';

export { languageTags as bothLanguages } from '../../../src/i18n/languages';

/** What the screens say in a language; tests find things by it, as people do. */
export const wordsIn = (language: Language) => wordsFrom(language, allWords[language]);

function wordsFrom(language: Language, words: (typeof allWords)[Language]) {
  const { curtain, report, result, replay } = words;
  return {
    language,
    ...words,
    screens: { curtain, report, result, replay },
    class: words.classroom,
    console: words.teachConsole,
    screen: words.teachScreen,
  };
}

export type Words = ReturnType<typeof wordsIn>;

/** English, the language most tests run in. */
export const english = wordsIn('en');

/** English as a browser writes it that has the pseudo-language stored. */
export const lengthened = wordsFrom('en', pseudoWords(allWords.en));
