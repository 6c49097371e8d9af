/** Languages and texts; figures are in `format.ts`, the words of each area in the file of its name. */
export {
  currentLanguage,
  LanguageScope,
  languages,
  preferredLanguage,
  setLanguage,
  useLanguage,
  useText,
  type Language,
  type Texts,
} from './language';
