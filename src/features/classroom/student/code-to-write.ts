import * as v from 'valibot';
import { remembered } from '../../../browser-storage/remembered';

/** The session whose personal code is still to be written down; empty when there is none. */
export const codeToWrite = remembered('codeToWrite', v.string(), '');
