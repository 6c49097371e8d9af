import { remembered } from '../../../saves/remembered';

/** The session whose personal code is still to be written down; empty when there is none. */
export const codeToWrite = remembered('hundred-models.code-to-write', (stored) =>
  typeof stored === 'string' ? stored : '',
);
