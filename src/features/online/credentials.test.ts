import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const key = 'hundred-models.seats';

/** Storage like a browser's, which may hold something already or refuse to write. */
function stubStorage(content: string | undefined, refuses = false) {
  const stored = new Map(content === undefined ? [] : [[key, content]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem(name: string, value: string) {
      if (refuses) throw new DOMException('no', 'QuotaExceededError');
      stored.set(name, value);
    },
  });
  return stored;
}

/** The module as a freshly opened page has it. */
async function openPage() {
  vi.resetModules();
  return (await import('./credentials')).credentials;
}

beforeEach(() => vi.useFakeTimers({ now: 1_000 }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a seat is kept over a reload', async () => {
  stubStorage(undefined);
  (await openPage()).keep({ match: 'm1', seat: 2, credential: 'c' });
  expect((await openPage()).of('m1')).toEqual({ seat: 2, credential: 'c', keptAt: 1_000 });
});

test('a seat given up is forgotten, others stay', async () => {
  stubStorage(undefined);
  const credentials = await openPage();
  credentials.keep({ match: 'm1', seat: 0, credential: 'a' });
  credentials.keep({ match: 'm2', seat: 1, credential: 'b' });
  credentials.forget('m1');
  expect(credentials.of('m1')).toBeUndefined();
  expect(credentials.all().map(({ match }) => match)).toEqual(['m2']);
});

test('where storage refuses, a seat lasts as long as the page', async () => {
  stubStorage(undefined, true);
  const credentials = await openPage();
  credentials.keep({ match: 'm1', seat: 0, credential: 'a' });
  expect(credentials.of('m1')?.credential).toBe('a');
  expect((await openPage()).of('m1')).toBeUndefined();
});

test.each(['not json', '[]', '{"m1":{"seat":"0"}}', 'null'])('damaged storage (%s) holds no seats', async (content) => {
  stubStorage(content);
  expect((await openPage()).all()).toEqual([]);
});

test('the oldest seats go when there are too many', async () => {
  stubStorage(undefined);
  const credentials = await openPage();
  for (let number = 0; number < 45; number++) {
    vi.setSystemTime(1_000 + number);
    credentials.keep({ match: `m${number}`, seat: 0, credential: 'c' });
  }
  expect(credentials.all()).toHaveLength(40);
  expect(credentials.of('m4')).toBeUndefined();
  expect(credentials.of('m5')).toBeDefined();
});

test('a device whose clock was set back keeps the seats taken last', async () => {
  stubStorage(undefined);
  const credentials = await openPage();
  for (let number = 0; number < 45; number++) {
    vi.setSystemTime(100_000 - number);
    credentials.keep({ match: `m${number}`, seat: 0, credential: 'c' });
  }
  expect(credentials.all().map(({ match }) => match)).toEqual(Array.from({ length: 40 }, (_, i) => `m${44 - i}`));
});
