import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerSettings } from '../settings';
import { appFiles } from './app-files';
import { securityHeaders } from './security-headers';

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

/** How long a request may take to arrive, ms: slow senders hold no connection for ever. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 } as const;

/** Serves the built app in `folder`, `/healthz`, and `routes`. Rejects when the port can't be had. */
export async function openHttpServer(
  { port, host, origin }: Pick<ServerSettings, 'port' | 'host' | 'origin'>,
  folder: string,
  routes: readonly Route[],
): Promise<HttpServer> {
  const files = appFiles(folder, origin);
  let stopping = false;
  const server = createServer(patience, (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(request))) response.setHeader(name, value);
    const route = routes.find(
      ({ path }) => request.url === path || request.url?.startsWith(`${path}/`) || request.url?.startsWith(`${path}?`),
    );
    if (route !== undefined) route.answer(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (request.url === '/healthz') answerHealth(response, stopping);
    else files(request, response, () => void response.writeHead(404).end());
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

function answerHealth(response: Parameters<RequestListener>[1], stopping: boolean): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json');
  response.writeHead(stopping ? 503 : 200).end(JSON.stringify({ status: stopping ? 'stopping' : 'ok' }));
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
