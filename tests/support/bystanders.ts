import { expect } from 'vitest';
import type { NewMatch } from '../../src/protocol/api';
import type { OnlinePlayer } from './online-player';
import { playOn, seated } from './play-online';
import { rawRequest, requestText } from './raw-socket';
import { metricsToken, type RunningServer } from './running-server';
import { fullMatch } from './server-api';

/** People in a match of their own, whom no attack on another may touch. */
export interface Bystanders {
  readonly match: string;
  readonly players: readonly OnlinePlayer[];
  /** Fails unless the server is well and these people go on exactly where they were. */
  readonly goOn: () => Promise<void>;
  readonly close: () => void;
}

/** Begins a match for two and plays a little. */
export async function openBystanders(server: RunningServer, change: Partial<NewMatch> = {}): Promise<Bystanders> {
  const taken = await fullMatch(server.address, {
    options: { players: 2, scenario: 'standard', sealing: 'together' },
    seats: [{ kind: 'open' }, { kind: 'open' }],
    ...change,
  });
  const players = await seated(server.address, taken);
  let state = await playOn(players, 4);
  return {
    match: taken[0]?.match ?? '',
    players,
    async goOn() {
      const health = await fetch(`${server.address}/healthz`, { headers: { Connection: 'close' } });
      expect(await health.json()).toEqual({ status: 'ok' });
      expect(players.map((player) => [player.socket.connected, player.standing()?.state])).toEqual(
        players.map(() => [true, state]),
      );
      state += await playOn(players, 3);
      expect(server.output()).not.toMatch(/"level":50|rror/);
    },
    close() {
      for (const player of players) player.close();
    },
  };
}

/** A figure of the server's own metrics. */
export async function metric(server: RunningServer, name: string): Promise<number> {
  const { body: text } = await rawRequest(
    server.port,
    requestText('GET /metrics', { Host: `127.0.0.1:${server.port}`, Authorization: `Bearer ${metricsToken}` }),
    30_000,
  );
  const [, value] = new RegExp(`^hundred_models_${name} (\\S+)$`, 'm').exec(text) ?? [];
  if (value === undefined) throw new Error(`no metric ${name}`);
  return Number(value.replace('Inf', 'Infinity'));
}

/** Looks again and again until it holds, without waiting longer than it must. */
export async function eventually(what: string, holds: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
