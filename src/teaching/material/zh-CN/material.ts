import type { MaterialText } from '../types';
import { charts } from './charts';
import { lesson } from './lesson';
import { reading } from './reading';

/** The teaching material in Chinese. */
export const material: MaterialText = { lesson, charts, reading };
