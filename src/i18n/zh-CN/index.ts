import type { Loaders } from '../en';

/** 中文的文字，按页面分组加载。 */
export const zhCN: Loaders = {
  core: () => import('./groups/core'),
  setup: () => import('./groups/setup'),
  cards: () => import('./groups/cards'),
  table: () => import('./groups/table'),
  inspect: () => import('./inspect'),
  screens: () => import('./groups/screens'),
  review: () => import('./groups/review'),
  hotseat: () => import('./groups/hotseat'),
  online: () => import('./online'),
  live: () => import('./live'),
  classroom: () => import('./groups/classroom'),
  debrief: () => import('./debrief'),
  questions: () => import('./questions'),
  teach: () => import('./groups/teach'),
  exports: () => import('./exports'),
  reminders: () => import('./reminders'),
  trouble: () => import('./trouble'),
  tutorial: () => import('./tutorial'),
  book: () => import('./book/book'),
  material: () => import('./groups/material'),
};
