import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followClass, type ClassSocket } from '../../src/features/classroom/live/follow-class';
import type { LiveSocket } from '../../src/features/online/live/dial';
import { followMatch } from '../../src/features/online/live/online-match';
import { seatClocks } from '../../src/features/online/live/seat-clocks';
import { openReconnectingSocket, type RawSocket } from '../../src/net/reconnecting-socket';
import type { MatchInfo } from '../../src/protocol/match-info';
import { faceOf } from '../../src/table/people/seat-clock';

/* The clock of the device is wrong, and is set while the page is open. */

const hour = 3_600_000;
const serverTime = 1_750_000_000_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A socket that says what it is told to say, and counts how often it connects. */
function fakeSocket() {
  const handlers = new Map<string, (...args: readonly unknown[]) => void>();
  const socket = {
    connected: true,
    active: true,
    calls: 0,
    on(event: string, handler: (...args: readonly unknown[]) => void) {
      const before = handlers.get(event);
      handlers.set(event, (...args) => {
        before?.(...args);
        handler(...args);
      });
      return socket;
    },
    timeout: () => socket,
    connect: () => void socket.calls++,
    disconnect: () => undefined,
    removeAllListeners: () => handlers.clear(),
    say: (event: string, ...args: readonly unknown[]) => handlers.get(event)?.(...args),
  };
  return socket;
}

const anHourOff = fc.sample(fc.integer({ min: -24 * hour, max: 24 * hour }), { seed: 8, numRuns: 20 });

test.each([-hour, hour, ...anHourOff])(
  'a device whose clock is set by %i ms counts a seat’s time as the server does',
  (by) => {
    const socket = fakeSocket();
    const match = followMatch('M', socket as unknown as LiveSocket, () => undefined);
    match.start();
    const info: MatchInfo = {
      id: 'M',
      title: '',
      status: 'playing',
      listed: false,
      options: { players: 2, scenario: 'intro' },
      pace: 'quick',
      hints: false,
      host: 0,
      seats: Array.from({ length: 2 }, () => ({ kind: 'human', name: '', present: true, standIn: false })),
      clock: {
        now: serverTime,
        banks: [100_000, 100_000],
        waiting: [{ seat: 0, since: serverTime, until: serverTime + 115_000 }],
      },
      expiresAt: serverTime + hour,
    };
    vi.setSystemTime(serverTime + by);
    socket.say('welcome', { info, seat: 0, chat: [] });
    const shown = () => {
      const { info: known, offset } = match.snapshot();
      const [clock] = known === undefined ? [] : seatClocks(known, offset);
      return clock && faceOf(clock, performance.now());
    };
    vi.advanceTimersByTime(5_000);
    expect(shown()).toMatchObject({ from: 'free', left: 10_000, out: false });
    vi.setSystemTime(serverTime - by);
    vi.advanceTimersByTime(30_000);
    expect(shown()).toMatchObject({ from: 'bank', left: 80_000, out: false });
    vi.advanceTimersByTime(90_000);
    expect(shown()).toMatchObject({ left: 0, out: true });
    match.stop();
  },
);

test.each([-hour, hour])('a class’s countdown is not moved when the device’s clock is set by %i ms', (by) => {
  const socket = fakeSocket();
  const followed = followClass(socket as unknown as ClassSocket);
  followed.start();
  socket.say('session', { role: 'student', info: { now: serverTime, countdownUntil: serverTime + 60_000 } });
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() + by);
  const { view, offset } = followed.snapshot();
  expect((view?.info.countdownUntil ?? 0) - offset - performance.now()).toBe(50_000);
  followed.stop();
});

test.each([
  ['time stood while the device slept', 0, 600_000, 1],
  ['the device’s clock was set back meanwhile', 600_000, -hour, 1],
  ['it stood for seconds only', 2_000, 22_000, 1],
  ['neither says that long passed', 5_000, 5_400, 0],
])('a page that is seen again calls anew where %s', (_, elapsed, wall, calls) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const socket = fakeSocket();
  const link = openReconnectingSocket(socket as unknown as RawSocket, {
    welcome: 'welcome',
    onConnection: () => undefined,
  });
  socket.say('welcome');
  const before = socket.calls;
  const show = (state: string) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  show('hidden');
  now += elapsed;
  vi.setSystemTime(Date.now() + wall);
  show('visible');
  expect(socket.calls - before).toBe(calls);
  link.close();
});
