import type { IncomingMessage } from 'node:http';

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

/** Browsers heed these only where they trust the address, and complain elsewhere. */
const whereTrusted: Readonly<Record<string, string>> = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** The headers every answer to a request carries. */
export const securityHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  headers['x-forwarded-proto'] === 'https' || /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(headers.host ?? '')
    ? { ...everywhere, ...whereTrusted }
    : everywhere;
