/** The words of every release that stays, by its version. Made by `npm run release-rules`. */
export const archived = { 5: { 'en': () => import('./5/words/en'), 'zh-CN': () => import('./5/words/zh-CN') } };
