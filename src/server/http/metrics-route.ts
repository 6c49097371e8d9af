import type { IncomingMessage } from 'node:http';
import type { Metrics } from '../metrics';
import type { Route } from './http-server';
import { sendText } from './send-text';

/** /metrics, for whoever shows the token; without a token set, for this machine alone. */
export const metricsRoute = (metrics: Metrics, token: string | undefined): Route => ({
  path: '/metrics',
  answer(request, response) {
    if (!mayRead(request, token)) {
      response.writeHead(403).end();
      return;
    }
    response.setHeader('Content-Type', 'text/plain; version=0.0.4');
    metrics.text().then(
      (text) => sendText(request, response, text),
      () => response.writeHead(500).end(),
    );
  },
});

/** Headers of proxies: through one, everybody seems to come from this machine. */
const forwarding = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

function mayRead({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined) return headers.authorization === `Bearer ${token}`;
  const address = socket.remoteAddress ?? '';
  return !forwarding.some((name) => name in headers) && /^(::1|(::ffff:)?127\.)/.test(address);
}
