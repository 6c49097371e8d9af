import { afterEach, expect, test, vi } from 'vitest';
import { api } from './api';

afterEach(() => vi.unstubAllGlobals());

/** The next request gets this answer; what was asked is told. */
function answering(status: number, body: string) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('an answer comes back as a value', async () => {
  const fetched = answering(200, '{"matches":[]}');
  expect(await api.listMatches('a b')).toEqual({ value: { matches: [] } });
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/matches?after=a%20b');
});

test('a credential travels in a header, never in the address', async () => {
  const fetched = answering(200, '{}');
  await api.leave('m1', 'secret-credential');
  const [address, options] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/matches/m1/seats/mine');
  expect(options?.headers).toMatchObject({ Authorization: 'Bearer secret-credential' });
});

test('a refusal is told by its reason', async () => {
  answering(409, '{"error":"name-taken"}');
  expect(await api.join('m1', { name: 'Ning' })).toEqual({ problem: 'name-taken' });
});

test('a page of somebody else’s, or an unknown reason, is a failure', async () => {
  answering(502, '<html>Bad gateway</html>');
  expect(await api.matchInfo('m1')).toEqual({ problem: 'failed' });
  answering(400, '{"error":"of-a-later-version"}');
  expect(await api.matchInfo('m1')).toEqual({ problem: 'failed' });
  answering(200, '<html>Start page</html>');
  expect(await api.matchInfo('m1')).toEqual({ problem: 'failed' });
});

test('no network is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
  expect(await api.matchInfo('m1')).toEqual({ problem: 'offline' });
});
