import type { Question } from './question';

/** What students write about after the debrief. */
export const reflection = [
  {
    id: 'one-decision',
    kind: 'text',
  },
  {
    id: 'investors',
    kind: 'text',
  },
  {
    id: 'burning',
    kind: 'text',
  },
  {
    id: 'game-and-world',
    kind: 'text',
  },
  {
    id: 'changed-mind',
    kind: 'text',
  },
] as const satisfies readonly Question[];
