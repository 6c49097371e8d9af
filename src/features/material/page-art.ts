import type { ArtKind } from '../../ui/art';
import type { PageId } from './page-ids';

/** The drawing at the head of each page. */
export const pageArt = {
  lesson: { kind: 'company', id: 'education' },
  charts: { kind: 'icon', id: 'gavel' },
  reading: { kind: 'news', id: 'hundred-models' },
  glossary: { kind: 'investor', id: 'owl-small' },
  questions: { kind: 'icon', id: 'envelope' },
} as const satisfies Readonly<Record<PageId, { readonly kind: ArtKind; readonly id: string }>>;
