import * as v from 'valibot';
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
  /** A proxy of ours stands before the server and names visitors' addresses. */
  readonly trustProxy: boolean;
  /** Where people reach the server, as `https://example.org`; absent: what asks for whole addresses gets none. */
  readonly origin?: string;
  /** How long a bot's move takes at least, ms. */
  readonly botPause: number;
  /** Matches one address may make in a minute. */
  readonly matchesPerMinute: number;
  /** What /metrics asks for; absent: it answers this machine alone. */
  readonly metricsToken?: string;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const wholeNumber = (most: number) => {
  const must = `must be a whole number from 0 to ${most}`;
  return v.pipe(v.string(), v.regex(/^\d{1,9}$/, must), v.transform(Number), v.maxValue(most, must));
};

const variables = v.object({
  PORT: v.optional(wholeNumber(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must be an address, or not be set at all'))),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must be a folder, or not be set at all')), 'data'),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/./, 'must begin with postgres://, or not be set at all')),
  ),
  REDIS_URL: v.optional(
    v.pipe(v.string(), v.regex(/^rediss?:\/\/./, 'must begin with redis://, or not be set at all')),
  ),
  TRUST_PROXY: v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  ORIGIN: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/?#\s"<>]+$/, 'must be as https://example.org, or not be set at all')),
  ),
  BOT_PAUSE_MS: v.optional(wholeNumber(60_000), '700'),
  MATCHES_PER_MINUTE: v.optional(wholeNumber(100_000), '120'),
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
  return {
    port: output.PORT,
    ...(output.HOST === undefined ? {} : { host: output.HOST }),
    database:
      output.DATABASE_URL === undefined
        ? { file: `${output.DATA_DIR}/hundred-models.sqlite` }
        : { postgres: output.DATABASE_URL },
    ...(output.REDIS_URL === undefined ? {} : { redis: output.REDIS_URL }),
    trustProxy: output.TRUST_PROXY === '1',
    ...(output.ORIGIN === undefined ? {} : { origin: output.ORIGIN }),
    botPause: output.BOT_PAUSE_MS,
    matchesPerMinute: output.MATCHES_PER_MINUTE,
    ...(output.METRICS_TOKEN === undefined ? {} : { metricsToken: output.METRICS_TOKEN }),
    logLevel: output.LOG_LEVEL,
  };
}
