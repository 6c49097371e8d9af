export { companies } from '../src/i18n/en/companies';
export { scenarios } from '../src/i18n/en/scenarios';
export { cards } from '../src/i18n/en/cards';
export { events } from '../src/i18n/en/events';
export { refusals } from '../src/i18n/en/refusals';
export { hints } from '../src/i18n/en/hints';
export { book } from '../src/i18n/en/book/book';
