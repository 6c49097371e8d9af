import { expect, test } from 'vitest';
import { readSettings } from './settings';

test('without variables the server listens on every address at 8080', () => {
  expect(readSettings({ HOME: '/root' })).toEqual({ port: 8080 });
});

test('port and host are taken as given', () => {
  expect(readSettings({ PORT: '0', HOST: '127.0.0.1' })).toEqual({ port: 0, host: '127.0.0.1' });
});

test.each(['', 'eighty', '-1', '80.5', '65536', '1e3'])('the port %j is refused with its name and value', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT must be a whole number from 0 to 65535, not "${port}".`);
});

test('everything that is wrong is named at once', () => {
  expect(() => readSettings({ PORT: 'x', HOST: '' })).toThrow(/PORT .*\nHOST must be an address/);
});
