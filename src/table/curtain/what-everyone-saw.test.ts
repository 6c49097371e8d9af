import { describe, expect, test } from 'vitest';
import { eventfulMatches as matches } from '../../../tests/support/eventful-matches';
import { sinceLastTurn, whatEveryoneSaw } from './what-everyone-saw';

describe('the curtain', () => {
  test('tells nothing from before the last turn of the one who comes', () => {
    for (const { events } of matches) {
      const from = sinceLastTurn(events, 1);
      expect(events.slice(from).some((event) => event.type === 'sealed' && event.seat === 1)).toBe(false);
    }
  });

  test('tells at most as much as there is room for, in order, and counts the rest', () => {
    for (const { events } of matches) {
      const seen = whatEveryoneSaw(events, 0, 6);
      const places = seen.events.map((event) => events.indexOf(event));
      expect(seen.events.length).toBe(6);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(seen.more).toBeGreaterThan(0);
    }
  });
});
