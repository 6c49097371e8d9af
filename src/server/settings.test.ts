import { expect, test } from 'vitest';
import { privateNetworks } from './http/networks';
import { readSettings } from './settings';

test('without variables the server listens on every address at 8080, and keeps matches in data/', () => {
  expect(readSettings({ HOME: '/root' })).toEqual({
    port: 8080,
    database: { file: 'data/hundred-models.sqlite' },
    proxies: [],
    basePath: '/',
    botPause: 700,
    matchesPerMinute: 120,
    logLevel: 'warn',
  });
});

test('what is set is taken as given', () => {
  expect(
    readSettings({
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: 'postgres://one/db',
      REDIS_URL: 'redis://one',
      TRUST_PROXY: '1',
      BOT_PAUSE_MS: '0',
      MATCHES_PER_MINUTE: '7',
      METRICS_TOKEN: 'sixteen letters!',
      LOG_LEVEL: 'info',
    }),
  ).toEqual({
    port: 0,
    host: '127.0.0.1',
    database: { postgres: 'postgres://one/db' },
    redis: 'redis://one',
    proxies: privateNetworks,
    basePath: '/',
    botPause: 0,
    matchesPerMinute: 7,
    metricsToken: 'sixteen letters!',
    logLevel: 'info',
  });
});

test.each(['', 'eighty', '-1', '80.5', '65536', '1e3'])('the port %j is refused with its name and value', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT must be a whole number from 0 to 65535, not "${port}".`);
});

test('everything that is wrong is named at once', () => {
  expect(() => readSettings({ PORT: 'x', HOST: '', LOG_LEVEL: 'loud' })).toThrow(
    /PORT .*\nHOST must be an address.*\nLOG_LEVEL must be one of silent, error, warn, info, debug, not "loud"/,
  );
});

test('secrets are not repeated in what is said about them', () => {
  expect(() => readSettings({ METRICS_TOKEN: 'hunter2' })).toThrow(/^METRICS_TOKEN must have 16 letters or more\.$/);
});

test('several servers need one PostgreSQL', () => {
  expect(() => readSettings({ REDIS_URL: 'redis://one' })).toThrow(/needs DATABASE_URL/);
});

test.each([
  ['0', []],
  ['127.0.0.1', [{ address: '127.0.0.1', bits: 32 }]],
  [
    ' 10.0.0.0/8 , fd00::/8',
    [
      { address: '10.0.0.0', bits: 8 },
      { address: 'fd00::', bits: 8 },
    ],
  ],
] as const)('TRUST_PROXY %j are the networks of proxies', (text, networks) => {
  expect(readSettings({ TRUST_PROXY: text }).proxies).toEqual(networks);
});

test.each(['', '2', 'yes', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', 'fd00::/129', '10.0.0.0/-1', '10.0.0.0/8,'])(
  'TRUST_PROXY %j is refused',
  (text) => {
    expect(() => readSettings({ TRUST_PROXY: text })).toThrow(/^TRUST_PROXY must be 0, 1, or networks/);
  },
);

test.each(['games/hm', '/games/hm', 'games/hm/', '/games/hm/'])('BASE_PATH %j is /games/hm/', (path) => {
  expect(readSettings({ BASE_PATH: path }).basePath).toBe('/games/hm/');
});

test.each(['', '/'])('BASE_PATH %j is /', (path) => {
  expect(readSettings({ BASE_PATH: path }).basePath).toBe('/');
});

test.each(['//evil.test', 'https://x/y', '/a b', '/../x', '/a?b', '/ä', '/a"b'])('BASE_PATH %j is refused', (path) => {
  expect(() => readSettings({ BASE_PATH: path })).toThrow(/^BASE_PATH must be a path/);
});

test('ORIGIN is an origin, in whatever letters', () => {
  expect(readSettings({ ORIGIN: 'https://Play.Example.org:443' }).origin).toBe('https://play.example.org');
  for (const origin of ['https://x/', 'https://u@x', 'x'])
    expect(() => readSettings({ ORIGIN: origin })).toThrow(/^ORIGIN must be as/);
});
