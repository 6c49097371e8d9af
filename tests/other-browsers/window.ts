import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window of a browser, with a profile of its own. */
export interface BrowserWindow {
  readonly open: (address: string) => Promise<void>;
  /** What an expression comes to on the page; of values that JSON can say. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Sources of actions, as WebDriver has them: pointers and keys. */
  readonly act: (sources: readonly object[]) => Promise<unknown>;
  readonly resize: (size: Size) => Promise<unknown>;
  /** A PNG of what is seen. */
  readonly picture: () => Promise<Buffer>;
  /** What went wrong on its pages, as they told. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A kind of browser; `start` rejects with the reason where it cannot be had. */
export interface BrowserKind {
  readonly name: string;
  readonly start: () => Promise<BrowserWindow>;
}

/** Installs packages of Debian unless their program is there; throws where they cannot be had. */
export function needProgram(program: string, ...packages: readonly string[]): void {
  const isThere = () => existsSync(program) || spawnSync('which', [program]).status === 0;
  if (isThere()) return;
  const { status, stderr, error } = spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    encoding: 'utf8',
  });
  if (status !== 0 || !isThere())
    throw new Error(`${program} is not here, and cannot be installed: ${error?.message ?? stderr.trim()}`);
}

/** A port that nobody listens to. */
export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? done(address.port) : failed()));
    });
  });
