import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether Caddy is installed. */
export const caddyIsThere: boolean = spawnSync('caddy', ['version']).status === 0;

/** A proxy before servers, as `deploy/Caddyfile` sets it up. */
export interface RunningProxy {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Rejects with what Caddy wrote when it ends instead. `servers`: host and port of each. */
export async function startProxy(servers: readonly string[]): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const port = await freePort();
  const child = spawn('caddy', ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CADDY_ADMIN: `127.0.0.1:${await freePort()}`,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SERVERS: servers.join(' '),
    },
  });
  let output = '';
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, failed) => {
    child.stderr.on('data', (part: Buffer) => {
      output += part.toString();
      if (output.includes('serving initial configuration')) done();
    });
    child.once('exit', () => failed(new Error(`Caddy ended: ${output}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
