import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { builtServer } from './built-server';

/** A server started as people start it, in a folder of its own. */
export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** What it wrote since the start, both streams. */
  readonly output: () => string;
  readonly process: () => ChildProcess;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has. Resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Starts it again on the same port and the same data, as another release where its folder is named. */
  readonly restart: (built?: string) => Promise<void>;
  /** Ends it and removes its folder. */
  readonly remove: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** What the figures of servers under test ask for. */
export const metricsToken = 'tests-read-figures';

const quiet: Environment = {
  HOST: '127.0.0.1',
  BOT_PAUSE_MS: '0',
  LOG_LEVEL: 'warn',
  MATCHES_PER_MINUTE: '100000',
  METRICS_TOKEN: metricsToken,
};

/**
 * Starts a server on a free port, with data of its own. Rejects with what it wrote when it ends instead. `built`: the
 * folder of its program; one called `dist-server` serves the app in `dist` beside it too, any other an empty page.
 */
export async function startServer(env: Environment = {}, built: string = builtServer): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Hundred Models</title>');
  let child: ChildProcess;
  let output = '';
  let port = 0;

  async function start(program = built): Promise<void> {
    output = '';
    child = spawn(process.execPath, [resolve(program, 'main.js')], {
      cwd: basename(program) === 'dist-server' ? dirname(program) : folder,
      env: { PATH: process.env['PATH'] ?? '', ...quiet, DATA_DIR: join(folder, 'data'), ...env, PORT: String(port) },
    });
    const opened = new Promise<void>((done, failed) => {
      const hear = (part: Buffer): void => {
        output += part.toString();
        const [, found] = /http:\/\/(?:127\.0\.0\.1|0\.0\.0\.0):(\d+)/.exec(output) ?? [];
        if (found === undefined) return;
        port = Number(found);
        done();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', () => failed(new Error(`the server ended: ${output}`)));
    });
    await opened;
  }

  const ended = (): Promise<number | null> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise((done) => child.once('exit', done));

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal);
    return ended();
  }

  await start();
  return {
    get port() {
      return port;
    },
    get address() {
      return `http://127.0.0.1:${port}`;
    },
    output: () => output,
    process: () => child,
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
    restart: start,
    async remove() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
