import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RoomServices } from './matches/room-services';
import type { MatchStore } from './storage/match-store';

/** Figures of a running server, as Prometheus reads them. */
export interface Metrics {
  readonly count: RoomServices['count'];
  /** Counts a request that was refused. */
  readonly refused: (reason: string) => void;
  /** Counts a backup that was made, or could not be. */
  readonly backup: (result: 'made' | 'failed') => void;
  /** The store, with the time each write takes measured. */
  readonly timed: (store: MatchStore) => MatchStore;
  readonly watch: (name: keyof typeof help, read: () => number | Promise<number>) => void;
  readonly text: () => Promise<string>;
}

const prefix = 'hundred_models_';

const help = {
  draining: '1 while the server makes no new tables, for it is to be upgraded soon.',
  connections: 'Open connections of pages.',
  rooms: 'Matches open on this server.',
  backup_age_seconds: 'Time since the last good backup; NaN where another server makes them.',
  disk_free_bytes: 'What is left on the disk of the embedded database.',
} as const;

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix });
  const happened = new Counter({
    name: `${prefix}match_steps_total`,
    help: 'Moves of people and bots, moves the rules refused, and steps tried again because another server was faster.',
    labelNames: ['kind'] as const,
    registers: [registry],
  });
  const refusals = new Counter({
    name: `${prefix}refusals_total`,
    help: 'Requests that were refused, by reason.',
    labelNames: ['reason'] as const,
    registers: [registry],
  });
  const commits = new Histogram({
    name: `${prefix}commit_seconds`,
    help: 'Time until a step of a match is on disk.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const backups = new Counter({
    name: `${prefix}backups_total`,
    help: 'Backups the server made by itself, or could not make.',
    labelNames: ['result'] as const,
    registers: [registry],
  });
  return {
    count: (kind) => happened.inc({ kind }),
    refused: (reason) => refusals.inc({ reason }),
    backup: (result) => backups.inc({ result }),
    timed: (store) => ({
      ...store,
      async commit(commit) {
        const end = commits.startTimer();
        try {
          return await store.commit(commit);
        } finally {
          end();
        }
      },
    }),
    watch: (name, read) =>
      void new Gauge({
        name: `${prefix}${name}`,
        help: help[name],
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      }),
    text: () => registry.metrics(),
  };
}
