import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * The cookie by which a load balancer keeps a browser with one of several servers: a live connection without a web socket is
 * many requests, which only the server that began it can answer. It is a random word, of no use to the servers themselves.
 */
const name = 'hundred_models_route';
const shown = new RegExp(`(^|; )${name}=[0-9a-f]{16}(;|$)`);

/** Gives the cookie to a browser that has none; files that stay in caches give none. */
export function routeCookie(
  { headers, url = '' }: IncomingMessage,
  basePath: string,
): Readonly<Record<string, string>> {
  if (shown.test(headers.cookie ?? '') || url.includes('/assets/')) return {};
  const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  return {
    'Set-Cookie': `${name}=${randomBytes(8).toString('hex')}; Path=${basePath}; HttpOnly; SameSite=Lax${secure}`,
  };
}
