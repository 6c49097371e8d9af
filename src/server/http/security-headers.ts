import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerSettings } from '../settings';
import { routeCookie } from './route-cookie';

/** No inline script, nothing from other hosts; styles may be inline because components position themselves. */
const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Browsers heed it only where they trust the address, and complain elsewhere. */
const whereTrusted: Readonly<Record<string, string>> = { 'Cross-Origin-Opener-Policy': 'same-origin' };
/** Whoever came once by TLS does so again, for half a year. Other names of the domain are not ours to bind. */
const underTls: Readonly<Record<string, string>> = {
  ...whereTrusted,
  'Strict-Transport-Security': 'max-age=15768000',
};

/** Sets the headers every answer carries; where several servers are joined, the cookie that keeps a browser with one of them too. */
export type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void;

export const openHeaders =
  ({ redis, basePath }: Pick<ServerSettings, 'redis' | 'basePath'>): SetHeaders =>
  (request, response) => {
    const route = redis === undefined ? {} : routeCookie(request, basePath);
    for (const [name, value] of Object.entries({ ...securityHeaders(request), ...route }))
      response.setHeader(name, value);
  };

function securityHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  // Whoever claims it falsely binds nobody: browsers heed it only where TLS there was.
  if (headers['x-forwarded-proto'] === 'https') return { ...everywhere, ...underTls };
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(headers.host ?? '');
  return isHere ? { ...everywhere, ...whereTrusted } : everywhere;
}
