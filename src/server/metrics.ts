import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from './http/measure-requests';
import { limitKinds, type LimitKind } from './limit-kinds';
import type { RoomServices } from './matches/room-services';
import type { MatchStore, StoreFigures } from './storage/match-store';

/** Figures of a running server, as Prometheus reads them. What people send never names one. */
export interface Metrics {
  readonly count: RoomServices['count'];
  /** Counts a request that was refused. */
  readonly refused: (reason: string) => void;
  /** Counts a limit that somebody hit. */
  readonly limited: (kind: LimitKind) => void;
  /** Counts a request that was answered, and how long that took. */
  readonly answered: (request: Answered) => void;
  /** Counts a decision of a bot, and how long it waited for a thread, ms. */
  readonly botTurn: (waited: number) => void;
  /** Counts a backup that was made, or could not be. */
  readonly backup: (result: 'made' | 'failed') => void;
  /** The store, with the time each write takes measured. */
  readonly timed: (store: MatchStore) => MatchStore;
  readonly watch: (name: keyof typeof help, read: () => number | Promise<number>) => void;
  /** Shows how much is kept, where that can be read. */
  readonly watchStore: (read: () => Promise<StoreFigures | undefined>) => void;
  readonly text: () => Promise<string>;
}

const prefix = 'hundred_models_';

const help = {
  draining: '1 while the server makes no new tables, for it is to be upgraded soon.',
  connections: 'Open connections of pages.',
  people: 'People with a page of a match or a session open on this server; each spectator counts as one.',
  rooms: 'Matches open on this server.',
  bots_waiting: 'Decisions of bots that wait for a thread.',
  backup_age_seconds: 'Time since the last good backup; NaN where another server makes them.',
  disk_free_bytes: 'What is left on the disk of the embedded database.',
} as const;

const waits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix });
  const happened = new Counter({
    name: `${prefix}match_steps_total`,
    help: 'Moves of people and bots, moves the rules refused, and steps tried again because another server was faster.',
    labelNames: ['kind'] as const,
    registers,
  });
  const refusals = new Counter({
    name: `${prefix}refusals_total`,
    help: 'Requests that were refused, by reason.',
    labelNames: ['reason'] as const,
    registers,
  });
  const limits = new Counter({
    name: `${prefix}limits_hit_total`,
    help: 'Limits of one browser, address, seat or student that were hit, by kind.',
    labelNames: ['kind'] as const,
    registers,
  });
  for (const kind of limitKinds) limits.inc({ kind }, 0);
  const requests = new Histogram({
    name: `${prefix}http_request_seconds`,
    help: 'Time until a request was answered, by what it asked for and status; left: whoever asked did not wait.',
    labelNames: ['route', 'status'] as const,
    buckets: waits,
    registers,
  });
  const turns = new Histogram({
    name: `${prefix}bot_wait_seconds`,
    help: 'Time a decision of a bot waited for a thread.',
    buckets: waits,
    registers,
  });
  const commits = new Histogram({
    name: `${prefix}commit_seconds`,
    help: 'Time until a step of a match is on disk.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const backups = new Counter({
    name: `${prefix}backups_total`,
    help: 'Backups the server made by itself, or could not make.',
    labelNames: ['result'] as const,
    registers,
  });
  return {
    count: (kind) => happened.inc({ kind }),
    refused: (reason) => refusals.inc({ reason }),
    limited: (kind) => limits.inc({ kind }),
    answered: ({ route, status, ms }) => requests.observe({ route, status }, ms / 1_000),
    botTurn: (waited) => turns.observe(waited / 1_000),
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
        registers,
        async collect() {
          this.set(await read());
        },
      }),
    watchStore(read) {
      void new Gauge({
        name: `${prefix}tables`,
        help: 'Matches in the database, by status.',
        labelNames: ['status'] as const,
        registers,
        async collect() {
          const figures = await read();
          for (const status of ['gathering', 'playing', 'over'] as const)
            this.set({ status }, figures === undefined ? NaN : (figures.matches[status] ?? 0));
        },
      });
      for (const [name, about, of] of [
        ['sessions', 'Teaching sessions in the database.', (figures: StoreFigures) => figures.sessions],
        ['database_bytes', 'What the database takes on its disk.', (figures: StoreFigures) => figures.bytes],
      ] as const)
        void new Gauge({
          name: `${prefix}${name}`,
          help: about,
          registers,
          async collect() {
            const figures = await read();
            this.set(figures === undefined ? NaN : of(figures));
          },
        });
    },
    text: () => registry.metrics(),
  };
}
