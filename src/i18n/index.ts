/** Languages and texts; figures are in `format.ts`, the words of each language in its folder. */
export { currentLanguage, loadWordsNow, onLanguageFailure, setLanguage, textNow } from './current-language';
export { languages, languageTags, nextLanguage, preferredLanguage, type Language } from './languages';
export { LanguageScope, RulesWords, useLanguage, useText, useTextLater, type WordsOfRules } from './use-language';
export type { Group } from './en';
export { inEveryLanguage, type Area, type Words } from './words';
