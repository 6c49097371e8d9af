/** The words of English, in the groups that pages load. */
export const en = {
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

/** Words that are loaded together. */
export type Group = keyof typeof en;

export type WordsOf<G extends Group> = Awaited<ReturnType<(typeof en)[G]>>;

/** What a language's folder offers: every group, with the same entries as in English. */
export type Loaders = { readonly [G in Group]: () => Promise<WordsOf<G>> };
