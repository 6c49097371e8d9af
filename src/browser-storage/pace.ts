import { rememberedText } from './remembered-text';

const paces = ['calm', 'brisk', 'at-once'] as const;
type Pace = (typeof paces)[number];

/** What earlier releases called them. */
const earlierPaces: Readonly<Record<string, Pace>> = { slow: 'calm', normal: 'calm', fast: 'at-once' };

/** How quickly one follows what others do, in this browser. */
export const pace = rememberedText<Pace>(
  'pace',
  (text = '') => paces.find((word) => word === text) ?? earlierPaces[text] ?? 'calm',
  (word) => word,
);
