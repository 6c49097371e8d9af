/** The rules of version 5, as released; each part is loaded by itself. */
export const rules = () => import('./rules/index');
export const book = () => import('./rules/book/index');
export const bots = () => import('./src/bots/index');
export const words = {
  'en': () => import('./words/en'),
  'zh-CN': () => import('./words/zh-CN'),
};
