import type { Question } from './question';

/** What can be known: asked before and after play, the difference is the learning gain. */
export const quiz = [
  {
    id: 'dilution',
    kind: 'choice',
    options: [{ id: '75' }, { id: '80' }, { id: '90' }, { id: '100' }],
    answer: '80',
  },
  {
    id: 'closing',
    kind: 'choice',
    options: [{ id: 'rises' }, { id: 'falls' }, { id: 'doubles' }, { id: 'stays' }],
    answer: 'stays',
  },
  {
    id: 'matthew',
    kind: 'choice',
    options: [{ id: 'matthew' }, { id: 'network' }, { id: 'curse' }, { id: 'attrition' }],
    answer: 'matthew',
  },
  {
    id: 'all-pay',
    kind: 'choice',
    options: [{ id: 'highest' }, { id: 'users' }, { id: 'losers' }, { id: 'share' }],
    answer: 'losers',
  },
  {
    id: 'runway',
    kind: 'choice',
    options: [{ id: '2' }, { id: '4' }, { id: '6' }, { id: 'endless' }],
    answer: '4',
  },
  {
    id: 'heavy-assets',
    kind: 'choice',
    options: [{ id: 'up' }, { id: 'down-12' }, { id: 'down-2' }, { id: 'same' }],
    answer: 'down-12',
  },
  {
    id: 'business-customers',
    kind: 'choice',
    options: [{ id: 'fast' }, { id: 'attention' }, { id: 'free' }, { id: 'slow' }],
    answer: 'slow',
  },
  {
    id: 'gini',
    kind: 'choice',
    options: [{ id: 'little' }, { id: 'even' }, { id: 'one' }, { id: 'fair' }],
    answer: 'even',
  },
] as const satisfies readonly Question[];
