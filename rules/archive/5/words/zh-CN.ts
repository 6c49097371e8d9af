export { companies } from '../src/i18n/zh-CN/companies';
export { scenarios } from '../src/i18n/zh-CN/scenarios';
export { cards } from '../src/i18n/zh-CN/cards';
export { events } from '../src/i18n/zh-CN/events';
export { refusals } from '../src/i18n/zh-CN/refusals';
export { hints } from '../src/i18n/zh-CN/hints';
export { book } from '../src/i18n/zh-CN/book/book';
