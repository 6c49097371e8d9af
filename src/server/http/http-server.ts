import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SavingTrouble } from '../health';
import type { ServerSettings } from '../settings';
import type { AssetStore } from '../storage/asset-store';
import { appFiles } from './app-files';
import { openHeaders } from './security-headers';

/** A server that listens. */
export interface HttpServer {
  /** Node's own, for what shares the port. */
  readonly node: Server;
  /** The one it got, where the settings left the choice to the system. */
  readonly port: number;
  /** Takes nobody new, tells health checks so, and is done when the last answer is out, or `graceMs` have passed. */
  readonly stop: (graceMs: number) => Promise<void>;
}

/** What answers below a path of its own. */
export interface Route {
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** How the server is: well is who has no trouble and takes new tables. */
export interface Condition {
  readonly trouble: () => SavingTrouble | undefined;
  readonly draining: () => boolean;
}

/** How long a request may take to arrive, ms: slow senders hold no connection for ever. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 } as const;

type HttpSettings = Pick<ServerSettings, 'port' | 'host' | 'origin' | 'redis'> &
  Partial<Pick<ServerSettings, 'basePath'>>;

/** Serves the built app in `folder`, `/healthz`, `/healthz/live`, and `routes`, and what is `kept` of the version before. Rejects when the port can't be had. */
export async function openHttpServer(
  { port, host, origin, redis, basePath = '/' }: HttpSettings,
  folder: string,
  routes: readonly Route[],
  { trouble, draining }: Condition = { trouble: () => undefined, draining: () => false },
  kept?: Pick<AssetStore, 'find'>,
): Promise<HttpServer> {
  const setHeaders = openHeaders({ basePath, ...(redis === undefined ? {} : { redis }) });
  const files = appFiles(folder, basePath, origin, kept);
  let stopping = false;
  const server = createServer(patience, (request, response) => {
    setHeaders(request, response);
    const [asked = '', ...query] = (request.url ?? '').split('?');
    const route = routes.find(({ path }) => asked === path || asked.startsWith(`${path}/`));
    if (route !== undefined) route.answer(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (asked === '/healthz') answerHealth(response, stopping, draining(), trouble());
    // Whoever cannot save still tells people so, and games go on while it drains: load balancers send people here as long as it lives.
    else if (asked === '/healthz/live') answerLife(response, stopping, draining());
    else if (`${asked}/` === basePath) redirect(response, [basePath, ...query].join('?'));
    else files(request, response, () => void response.writeHead(404, { 'Cache-Control': 'no-store' }).end());
  });
  await listen(server, port, host);
  return {
    node: server,
    port: (server.address() as AddressInfo).port,
    stop: (graceMs) => {
      stopping = true;
      return close(server, graceMs);
    },
  };
}

/**
 * Has everything that answers on a server see addresses without the path it stands below. What comes without it stays as it
 * is: some proxies take it away themselves. To be called last: who listens later hears the whole address.
 */
export function standBelow(server: Server, basePath: string): void {
  const shorten = (request: IncomingMessage): void => {
    if (request.url?.startsWith(basePath)) request.url = request.url.slice(basePath.length - 1);
  };
  server.prependListener('request', shorten).prependListener('upgrade', shorten);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(307, { Location: to, 'Cache-Control': 'no-store' }).end();
}

function answerHealth(response: ServerResponse, stopping: boolean, draining: boolean, trouble?: SavingTrouble): void {
  const status = stopping ? 'stopping' : trouble !== undefined ? 'not-saving' : draining ? 'draining' : 'ok';
  answerCheck(response, status === 'ok', { status, ...trouble });
}

const answerLife = (response: ServerResponse, stopping: boolean, draining: boolean): void =>
  answerCheck(response, !stopping, { status: stopping ? 'stopping' : draining ? 'draining' : 'ok' });

function answerCheck(response: ServerResponse, well: boolean, answer: object): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json');
  response.writeHead(well ? 200 : 503).end(JSON.stringify(answer));
}

const listen = (server: Server, port: number, host: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
  });
