import { expect, test } from 'vitest';
import { nextConnection, type Connection, type ConnectionEvent } from './connection';

const after = (...events: readonly ConnectionEvent[]): Connection =>
  events.reduce<Connection>(nextConnection, { kind: 'connecting' });

test('a welcome makes it live, a loss has it look again, the next welcome makes it live again', () => {
  expect(after('welcome')).toEqual({ kind: 'live' });
  expect(after('welcome', 'lost')).toEqual({ kind: 'reconnecting' });
  expect(after('welcome', 'lost', 'lost')).toEqual({ kind: 'reconnecting' });
  expect(after('welcome', 'lost', 'welcome')).toEqual({ kind: 'live' });
});

test('a first attempt that fails is still a first attempt', () => {
  expect(after('lost', 'lost')).toEqual({ kind: 'connecting' });
});

test('a restart that was announced is called one until the server is back', () => {
  expect(after('welcome', 'stopping', 'lost', 'lost')).toEqual({ kind: 'restarting' });
  expect(after('welcome', 'stopping', 'lost', 'welcome')).toEqual({ kind: 'live' });
});

test('a server that can save nothing says so, and when it can again; a loss meanwhile is a loss', () => {
  expect(after('welcome', 'unsaved')).toEqual({ kind: 'unsaved' });
  expect(after('welcome', 'unsaved', 'saved')).toEqual({ kind: 'live' });
  expect(after('welcome', 'unsaved', 'lost', 'saved')).toEqual({ kind: 'reconnecting' });
  expect(after('welcome', 'saved')).toEqual({ kind: 'live' });
});

test('a server of another protocol is one, whatever is lost, until a server takes the page in', () => {
  expect(after('welcome', { server: 'newer' }, 'lost', 'lost')).toEqual({ kind: 'other-version', server: 'newer' });
  expect(after({ server: 'newer' }, 'lost', { server: 'older' })).toEqual({ kind: 'other-version', server: 'older' });
  expect(after('welcome', { server: 'older' }, 'lost', 'welcome')).toEqual({ kind: 'live' });
});

test('after a goodbye nothing brings it back', () => {
  expect(after('welcome', { goodbye: 'seat-moved' }, 'lost', 'welcome')).toEqual({
    kind: 'ended',
    reason: 'seat-moved',
  });
  expect(after({ goodbye: 'deleted' }, { goodbye: 'unknown-match' })).toEqual({ kind: 'ended', reason: 'deleted' });
});
