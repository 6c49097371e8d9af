import { expect, test } from 'vitest';
import { allWords } from '../../../../tests/support/all-words';
import type { DebriefText } from '../../../i18n/en/debrief';
import { chartIds } from '../../../teaching/charts/index';
import type { MaterialText } from '../../../teaching/material/types';
import { drawings } from './drawings';

test('a chart without its drawing, its name, its sentence or its notes does not compile', () => {
  const { funding: drawing, ...otherDrawings } = drawings;
  // @ts-expect-error -- a chart is not drawn
  const drawn: typeof drawings = otherDrawings;
  const { funding: name, ...otherNames } = allWords.en.debrief.charts;
  // @ts-expect-error -- a chart has no name
  const named: DebriefText['charts'] = otherNames;
  const { 'nothing-raised': sentence, ...otherSentences } = allWords.en.debrief.findings;
  // @ts-expect-error -- a finding has no sentence
  const said: DebriefText['findings'] = otherSentences;
  const { funding: note, ...otherNotes } = allWords.en.material.charts;
  // @ts-expect-error -- a teacher is told nothing about a chart
  const noted: MaterialText['charts'] = otherNotes;
  expect([drawing, name, sentence, note].map((one) => typeof one)).toEqual([
    'function',
    'string',
    'function',
    'object',
  ]);
  expect([drawn, named, noted].map((one) => Object.keys(one).length)).toEqual(
    Array.from({ length: 3 }, () => chartIds.length - 1),
  );
  expect(said).not.toHaveProperty('nothing-raised');
});
