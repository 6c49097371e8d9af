import type { IconName } from '../../ui/primitives/icon-paths';
import type { ActionKind } from '../selection';

/** The picture of each kind of action. */
export const verbIcons: Readonly<Record<ActionKind, IconName>> = {
  draw: 'import',
  build: 'compute',
  trainFoundation: 'foundation',
  trainVertical: 'chart',
  sign: 'contract',
  winOver: 'hand',
  more: 'dots',
};
