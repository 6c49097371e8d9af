import { expect, test } from 'vitest';
import { addresses } from './addresses';

test('a server on one host answers there alone, an IPv6 one in brackets', () => {
  expect(addresses(8080, '127.0.0.1')).toEqual(['http://127.0.0.1:8080']);
  expect(addresses(8080, '::1')).toEqual(['http://[::1]:8080']);
});

test('one on every host answers on this machine first', () => {
  expect(addresses(8080)[0]).toBe('http://localhost:8080');
});
