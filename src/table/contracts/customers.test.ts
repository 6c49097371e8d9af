import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractCards } from '../../../rules/index';
import { artUrl } from '../../ui/game-pieces/art';
import { drawingOf } from './customers';

test('every customer has a drawing', () => {
  const missing = contractCards.filter(({ id }) => !existsSync(`.${artUrl('contract', drawingOf(id))}`));
  expect(missing).toEqual([]);
});
