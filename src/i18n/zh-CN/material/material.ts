import type { MaterialText } from '../../../teaching/material/types';
import { charts } from './charts';
import { lesson } from './lesson';
import { reading } from './reading';

/** The teaching material in Chinese. */
export const material: MaterialText = { lesson, charts, reading };
