import * as v from 'valibot';
import { readNetworks, type Network } from './http/networks';
import type { DatabasePlace } from './storage/sql/open-database';

/** What the person who runs the server decides, by environment variables. */
export interface ServerSettings {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on; absent: every address of the machine. */
  readonly host?: string;
  readonly database: DatabasePlace;
  /** Redis, through which several servers tell each other of moves, and count limits together. */
  readonly redis?: string;
  /** Networks of our own proxies: what comes from them names visitors' addresses, and the host they asked for. */
  readonly proxies: readonly Network[];
  /** Path below which the server stands, with a slash at both ends. */
  readonly basePath: string;
  /** Where people reach the server, as `https://example.org`; absent: what asks for whole addresses gets none. */
  readonly origin?: string;
  /** How long a bot's move takes at least, ms. */
  readonly botPause: number;
  /** Matches one address may make in a minute. */
  readonly matchesPerMinute: number;
  /** Where the server writes backups by itself, ms of its running between them, and how many it keeps; absent: none. */
  readonly backups?: BackupSettings;
  /** What /metrics asks for; absent: it answers nobody. */
  readonly metricsToken?: string;
  /** A port of this machine alone at which /metrics asks for nothing. */
  readonly metricsPort?: number;
  readonly logLevel: (typeof logLevels)[number];
}

export interface BackupSettings {
  readonly folder: string;
  readonly every: number;
  readonly keep: number;
}

const hour = 60 * 60_000;

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const originMust = 'must be as https://example.org, or not be set at all';
const networksMust = 'must be 0, 1, or networks as 10.0.0.0/8,fd00::/8';

const wholeNumber = (most: number, least = 0) => {
  const must = `must be a whole number from ${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, must),
    v.transform(Number),
    v.minValue(least, must),
    v.maxValue(most, must),
  );
};
const aFolder = v.pipe(v.string(), v.nonEmpty('must be a folder, or not be set at all'));

const variables = v.object({
  PORT: v.optional(wholeNumber(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must be an address, or not be set at all'))),
  DATA_DIR: v.optional(aFolder, 'data'),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/./, 'must begin with postgres://, or not be set at all')),
  ),
  REDIS_URL: v.optional(
    v.pipe(v.string(), v.regex(/^rediss?:\/\/./, 'must begin with redis://, or not be set at all')),
  ),
  TRUST_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => readNetworks(text) !== undefined, networksMust),
      v.transform((text) => readNetworks(text) ?? []),
    ),
    '0',
  ),
  BASE_PATH: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\/?(?:[\w~-][\w.~-]*(?:\/|$))*$/, 'must be a path as /games/hm/'),
      v.transform((path) => `/${path}/`.replaceAll(/\/+/g, '/')),
    ),
    '/',
  ),
  ORIGIN: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^/?#@\s"<>]+$/, originMust),
      v.check((address) => URL.canParse(address), originMust),
      v.transform((address) => new URL(address).origin),
    ),
  ),
  BOT_PAUSE_MS: v.optional(wholeNumber(60_000), '700'),
  MATCHES_PER_MINUTE: v.optional(wholeNumber(100_000), '120'),
  BACKUP_DIR: v.optional(aFolder),
  BACKUP_HOURS: v.optional(wholeNumber(8_760, 1)),
  BACKUP_KEEP: v.optional(wholeNumber(1_000, 1)),
  METRICS_PORT: v.optional(wholeNumber(65_535)),
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, 'must have 16 letters or more'))),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'warn'),
});

/** Raised when a variable makes no sense; the message names every one, a line each. */
export class BadSettings extends Error {}

const secrets = new Set(['METRICS_TOKEN', 'DATABASE_URL', 'REDIS_URL']);

/** Reads the settings. @throws BadSettings */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const read = v.safeParse(variables, env);
  if (!read.success) {
    const lines = read.issues.map(({ path, message }) => {
      const name = String(path?.[0].key);
      return `${name} ${message}${secrets.has(name) ? '' : `, not "${env[name] ?? ''}"`}.`;
    });
    throw new BadSettings(lines.join('\n'));
  }
  const { output } = read;
  if (output.REDIS_URL !== undefined && output.DATABASE_URL === undefined)
    throw new BadSettings('REDIS_URL joins several servers, and needs DATABASE_URL: they share one PostgreSQL.');
  const { BACKUP_DIR, BACKUP_HOURS, BACKUP_KEEP } = output;
  if (BACKUP_DIR === undefined && (BACKUP_HOURS ?? BACKUP_KEEP) !== undefined)
    throw new BadSettings('BACKUP_HOURS and BACKUP_KEEP need BACKUP_DIR: no backups are made without it.');
  return {
    port: output.PORT,
    ...(output.HOST === undefined ? {} : { host: output.HOST }),
    database:
      output.DATABASE_URL === undefined
        ? { file: `${output.DATA_DIR}/hundred-models.sqlite` }
        : { postgres: output.DATABASE_URL },
    ...(output.REDIS_URL === undefined ? {} : { redis: output.REDIS_URL }),
    proxies: output.TRUST_PROXY,
    basePath: output.BASE_PATH,
    ...(output.ORIGIN === undefined ? {} : { origin: output.ORIGIN }),
    botPause: output.BOT_PAUSE_MS,
    matchesPerMinute: output.MATCHES_PER_MINUTE,
    ...(BACKUP_DIR === undefined
      ? {}
      : { backups: { folder: BACKUP_DIR, every: (BACKUP_HOURS ?? 24) * hour, keep: BACKUP_KEEP ?? 7 } }),
    ...(output.METRICS_PORT === undefined ? {} : { metricsPort: output.METRICS_PORT }),
    ...(output.METRICS_TOKEN === undefined ? {} : { metricsToken: output.METRICS_TOKEN }),
    logLevel: output.LOG_LEVEL,
  };
}
