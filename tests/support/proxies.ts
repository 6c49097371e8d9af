import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The proxies our `deploy/` has files for. */
export const proxyKinds = ['caddy', 'nginx'] as const;
export type ProxyKind = (typeof proxyKinds)[number];

/** Whether a proxy is installed. */
export const isInstalled = (kind: ProxyKind): boolean =>
  spawnSync(kind, [kind === 'caddy' ? 'version' : '-v']).status === 0;

/** A proxy before servers, as its file in `deploy/` sets it up. */
export interface RunningProxy {
  /** Where people reach it, without a path. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface Wanted {
  /** Host and port of each server. */
  readonly servers: readonly string[];
  /** With a certificate nobody vouches for. Caddy's file is for both, nginx's is always TLS. */
  readonly tls?: boolean;
  /** As `/games/hm`. */
  readonly basePath?: string;
  /** It passes no web sockets on. */
  readonly withoutWebSockets?: boolean;
  /** It names the server where people named it, as proxies do that nobody told otherwise. */
  readonly rewritesHost?: boolean;
}

/** Rejects with what the proxy wrote when it ends instead. */
export async function startProxy(kind: ProxyKind, wanted: Wanted): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const port = await freePort();
  const child = await { caddy: startCaddy, nginx: startNginx }[kind](wanted, folder, port);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = `http${kind === 'nginx' || wanted.tls === true ? 's' : ''}://localhost:${port}`;
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startCaddy(wanted: Wanted, folder: string, port: number): Promise<ChildProcess> {
  const { servers, tls = false, basePath = '', withoutWebSockets = false, rewritesHost = false } = wanted;
  const more = [
    ...(tls ? ['\ttls internal'] : []),
    ...(withoutWebSockets ? ['\t@upgrade header Upgrade *', '\trespond @upgrade 502'] : []),
  ];
  const site = readFileSync('deploy/Caddyfile', 'utf8')
    .replace('{$SITE_ADDRESS} {', ['{$SITE_ADDRESS} {', ...more].join('\n'))
    .replace(
      /(reverse_proxy .*)/,
      rewritesHost ? '$1\n\t\theader_up Host {upstream_hostport}\n\t\theader_up -X-Forwarded-Host' : '$1',
    );
  const own = [
    '{',
    '\tskip_install_trust',
    '\tauto_https disable_redirects',
    tls ? `\thttps_port ${port}` : '',
    '}',
    '',
  ];
  writeFileSync(join(folder, 'Caddyfile'), own.join('\n') + site);
  const child = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CADDY_ADMIN: `127.0.0.1:${await freePort()}`,
      SITE_ADDRESS: `${tls ? 'https' : 'http'}://localhost:${port}`,
      SERVERS: servers.join(' '),
      ...(basePath === '' ? {} : { BASE_PATH: basePath }),
    },
  });
  await untilOpen(child, port);
  return child;
}

async function startNginx(wanted: Wanted, folder: string, port: number): Promise<ChildProcess> {
  const { servers, basePath = '', withoutWebSockets = false, rewritesHost = false } = wanted;
  const certificate = selfSigned(folder);
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('server 127.0.0.1:8080;', servers.map((server) => `server ${server};`).join(' '))
    .replace('listen 80;', `listen 127.0.0.1:${await freePort()};`)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replaceAll('server_name play.example.org', 'server_name localhost')
    .replaceAll(/ssl_certificate(_key)? [^;]+/g, (_, key: string | undefined) =>
      key === undefined ? `ssl_certificate ${certificate.file}` : `ssl_certificate_key ${certificate.key}`,
    )
    .replace('location /', `location ${basePath}/`)
    .replaceAll(/^.*(Upgrade|Connection) \$.*$/gm, (line) => (withoutWebSockets ? '' : line))
    .replaceAll(/^.*Host \$.*$/gm, (line) => (rewritesHost ? '' : line));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  const config = `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${places.join(' ')}\n${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  await untilOpen(child, port);
  return child;
}

function selfSigned(folder: string): { readonly file: string; readonly key: string } {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...options, '-keyout', key, '-out', file], { stdio: 'ignore' });
  return { file, key };
}

/** Resolves when something answers at the port, which the child was told to listen on. */
async function untilOpen(child: ChildProcess, port: number): Promise<void> {
  let output = '';
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`the proxy ended: ${output}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('close', () => socket.destroy()).once('connect', () => socket.destroy());
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
