import type { Question } from './question';

/** What students commit themselves to before play; each is answered by the session's own data afterwards. */
export const prediction = [
  {
    id: 'raises-most',
    kind: 'choice',
    options: [{ id: 'leader' }, { id: 'middle' }, { id: 'last' }],
  },
  {
    id: 'top-half-share',
    kind: 'scale',
    from: 0,
    to: 100,
  },
  {
    id: 'burning-pays',
    kind: 'choice',
    options: [{ id: 'more' }, { id: 'same' }, { id: 'less' }],
  },
  {
    id: 'half-time-leader',
    kind: 'choice',
    options: [{ id: 'yes' }, { id: 'no' }],
  },
  {
    id: 'better-road',
    kind: 'choice',
    options: [{ id: 'foundation' }, { id: 'vertical' }, { id: 'same' }],
  },
  {
    id: 'own-stake',
    kind: 'choice',
    options: [{ id: 'half-or-more' }, { id: 'below-half' }],
  },
] as const satisfies readonly Question[];
