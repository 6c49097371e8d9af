import { timingSafeEqual } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { hashOf } from '../matches/secrets';
import type { Metrics } from '../metrics';
import type { Route } from './http-server';
import { sendText } from './send-text';

/** /metrics, for whoever shows the token; without a token set, for nobody: a proxy on this machine makes everybody seem to be on it. */
export const metricsRoute = (metrics: Metrics, token: string | undefined): Route => ({
  path: '/metrics',
  answer(request, response) {
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || shown === undefined || !isSame(shown, token)) refuse(response, 403);
    else answer(metrics, request, response);
  },
});

/** Opens a port of this machine alone, where no proxy leads, at which figures are there for the asking. Returns what closes it. */
export async function openMetricsPort(metrics: Metrics, port: number): Promise<() => void> {
  const server = createServer((request, response) =>
    request.url === '/metrics' && request.method === 'GET' ? answer(metrics, request, response) : refuse(response, 404),
  );
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return () => server.close().closeAllConnections();
}

const answer: (metrics: Metrics, ...asked: Parameters<Route['answer']>) => void = (metrics, request, response) => {
  response.setHeader('Content-Type', 'text/plain; version=0.0.4');
  metrics.text().then(
    (text) => sendText(request, response, text),
    () => refuse(response, 500),
  );
};

const refuse = (response: ServerResponse, status: number): void => void response.writeHead(status).end();

/** Compares hashes, so that the time it takes tells nothing. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
