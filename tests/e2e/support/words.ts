import { boardroomText } from '../../../src/i18n/boardroom';
import { cardsText } from '../../../src/i18n/cards';
import { classText } from '../../../src/i18n/class';
import { classErrorsText } from '../../../src/i18n/class-errors';
import { commonText } from '../../../src/i18n/common';
import { hintsText } from '../../../src/i18n/hints';
import { reviewText } from '../../../src/i18n/review';
import { hotseatText } from '../../../src/i18n/hotseat';
import type { Language } from '../../../src/i18n/language';
import { liveText } from '../../../src/i18n/live';
import { onlineText } from '../../../src/i18n/online';
import { screensText } from '../../../src/i18n/screens';
import { setupText } from '../../../src/i18n/setup';
import { shellText } from '../../../src/i18n/shell';
import { tableText } from '../../../src/i18n/table';
import { tutorialText } from '../../../src/i18n/tutorial';
import { teachText } from '../../../src/i18n/teach';
import { teachConsoleText } from '../../../src/i18n/teach-console';
import { teachScreenText } from '../../../src/i18n/teach-screen';

/** Both languages of the game, for tests that run in each. */
export const bothLanguages = ['en', 'zh-CN'] as const satisfies readonly Language[];

/** What the screens say in a language; tests find things by it, as people do. */
export const wordsIn = (language: Language) => ({
  language,
  boardroom: boardroomText[language],
  cards: cardsText[language],
  class: classText[language],
  classErrors: classErrorsText[language],
  common: commonText[language],
  hints: hintsText[language],
  review: reviewText[language],
  hotseat: hotseatText[language],
  live: liveText[language],
  online: onlineText[language],
  screens: screensText[language],
  setup: setupText[language],
  shell: shellText[language],
  table: tableText[language],
  tutorial: tutorialText[language],
  teach: teachText[language],
  console: teachConsoleText[language],
  screen: teachScreenText[language],
});

export type Words = ReturnType<typeof wordsIn>;

/** English, the language most tests run in. */
export const english = wordsIn('en');
