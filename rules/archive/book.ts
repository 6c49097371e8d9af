/** The book of every release that stays, by its version. Made by `npm run release-rules`. */
export const archived = { 5: () => import('./5/rules/book/index') };
