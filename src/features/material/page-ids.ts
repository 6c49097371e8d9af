/** Pages of the teaching material, in the order a teacher meets them. */
export const pageIds = ['lesson', 'charts', 'reading', 'glossary', 'questions'] as const;
export type PageId = (typeof pageIds)[number];
