import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { remembered } from './remembered';
import { rememberedFlag, rememberedWord } from './remembered-text';

afterEach(() => vi.unstubAllGlobals());

/** Storage that holds one text under every key. */
function stubStorage(text: string | undefined): void {
  let held = text;
  vi.stubGlobal('localStorage', { getItem: () => held ?? null, setItem: (_: string, next: string) => (held = next) });
}

const schema = v.object({ title: v.boolean(), note: v.picklist(['off', 'loud']) });
const otherwise = { title: true, note: 'off' } as const;
const open = () => ({
  whole: remembered('alerts', schema, otherwise),
  flag: rememberedFlag('chatMuted', true),
  word: rememberedWord('pace', ['slow', 'fast'], 'slow'),
});

test('whatever text lies there, a value that fits comes of it', () => {
  const stored = fc.option(fc.oneof(fc.string(), fc.json(), fc.constantFrom('true', 'false', 'fast', 'null')));
  fc.assert(
    fc.property(stored, (text) => {
      stubStorage(text ?? undefined);
      const { whole, flag, word } = open();
      expect(v.is(schema, whole.get())).toBe(true);
      expect(flag.get()).toBe(text !== 'false');
      expect(word.get()).toBe(text === 'fast' ? 'fast' : 'slow');
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('what is set is there after a reload', () => {
  stubStorage(undefined);
  open().whole.set({ title: false, note: 'loud' });
  expect(open().whole.get()).toEqual({ title: false, note: 'loud' });
  open().flag.set(false);
  expect(open().flag.get()).toBe(false);
  open().word.set('fast');
  expect(open().word.get()).toBe('fast');
});

test('where storage is refused, what is set lasts as long as the page', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('no', 'SecurityError');
    },
    setItem() {
      throw new DOMException('no', 'QuotaExceededError');
    },
  });
  const { flag, word } = open();
  expect([flag.get(), word.get()]).toEqual([true, 'slow']);
  flag.set(false);
  expect(flag.get()).toBe(false);
});
