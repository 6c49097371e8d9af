import * as v from 'valibot';

/** What the person who runs the server decides, by environment variables. */
export interface ServerSettings {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on; absent: every address of the machine. */
  readonly host?: string;
}

const wholeNumber = 'must be a whole number from 0 to 65535';

const variables = v.object({
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, wholeNumber), v.transform(Number), v.maxValue(65_535, wholeNumber)),
    '8080',
  ),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must be an address, or not be set at all'))),
});

/** Raised when a variable makes no sense; the message names every one, a line each. */
export class BadSettings extends Error {}

/** Reads the settings. @throws BadSettings */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const read = v.safeParse(variables, env);
  if (!read.success) {
    const lines = read.issues.map(({ path, message }) => {
      const name = String(path?.[0].key);
      return `${name} ${message}, not "${env[name] ?? ''}".`;
    });
    throw new BadSettings(lines.join('\n'));
  }
  const { PORT: port, HOST: host } = read.output;
  return host === undefined ? { port } : { port, host };
}
