import { randomInt } from 'node:crypto';
import { createClient } from 'redis';
import { describe, expect, test } from 'vitest';
import { browserHeader } from '../../src/protocol/limits';
import { eventually } from '../support/bystanders';
import { postgresAnswers, redisAnswers, redisUrl } from '../support/databases';
import { openGate } from '../support/gate';
import type { RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';
import { playOn, seated } from '../support/play-online';
import { startTwoNodes } from '../support/two-nodes';

/** What a server says to a wrong code, typed in a browser. */
async function wrongCode({ address }: RunningServer, browser: string): Promise<string | undefined> {
  const response = await fetch(`${address}/api/codes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Connection: 'close', [browserHeader]: browser },
    body: JSON.stringify({ code: 'WRONG234' }),
  });
  return ((await response.json()) as { error?: string }).error;
}

const tries = Array.from({ length: 10 }, (_, n) => n);
const tenWrong = tries.map(() => 'unknown-code');

describe.skipIf(!postgresAnswers || !redisAnswers)('limits of two servers joined by Redis', () => {
  test('are counted together; without Redis each counts by itself, and once it is back both together again', async () => {
    const gate = await openGate(6379);
    const { nodes, place, remove } = await startTwoNodes({}, { redis: `redis://127.0.0.1:${gate.port}` });
    const [first, second] = nodes;
    const both = async (browser: string): Promise<(string | undefined)[]> => {
      const errors: (string | undefined)[] = [];
      for (const n of tries) errors.push(await wrongCode(n % 2 === 0 ? first : second, browser));
      return errors;
    };
    expect(await both('browser-with-redis')).toEqual(tenWrong);
    expect(await wrongCode(first, 'browser-with-redis')).toBe('too-many-tries');
    expect(await wrongCode(second, 'browser-with-redis')).toBe('too-many-tries');

    gate.shut();
    const alone = 'browser-without-redis';
    for (const node of nodes) {
      const errors: (string | undefined)[] = [];
      for (let n = 0; n < 11; n++) errors.push(await wrongCode(node, alone));
      expect(errors).toEqual([...tenWrong, 'too-many-tries']);
    }
    const players = await seated(first.address, await fullMatch(first.address));
    expect(await playOn(players, 5)).toBe(5);
    for (const player of players) player.close();

    gate.open();
    const redis = createClient({ url: redisUrl });
    await redis.connect();
    const name = 'postgres' in place ? new URL(place.postgres).pathname : '';
    const counted = async (): Promise<string[]> => redis.keys(`hundred-models:limits${name}:*`);
    for (const node of nodes)
      await eventually('Redis counts again', async () => {
        const before = new Set(await counted());
        await wrongCode(node, `browser-when-it-is-back-${randomInt(1_000_000)}`);
        return (await counted()).some((key) => !before.has(key));
      });
    expect((await counted()).join()).not.toMatch(/browser-|127\.0\.0\.1/);
    await redis.close();
    expect(await both('browser-with-redis-again')).toEqual(tenWrong);
    expect(await wrongCode(first, 'browser-with-redis-again')).toBe('too-many-tries');
    expect(await wrongCode(second, 'browser-with-redis-again')).toBe('too-many-tries');
    await remove();
    gate.close();
  });
});
