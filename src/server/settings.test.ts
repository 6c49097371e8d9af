import { expect, test } from 'vitest';
import { readSettings } from './settings';

test('without variables the server listens on every address at 8080, and keeps matches in data/', () => {
  expect(readSettings({ HOME: '/root' })).toEqual({
    port: 8080,
    database: { file: 'data/hundred-models.sqlite' },
    trustProxy: false,
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
    trustProxy: true,
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
