import type { Socket } from 'socket.io';
import { rateLimit } from './rate-limit';

/** What carries a page's packets, either way. */
type Connection = Socket['conn'];

/** Letters that may wait for a page to take them; a whole match, the largest message, has some 100,000. */
const mostUnsent = 500_000;
/** How long anything may wait, ms. */
const longestWait = 20_000;
/** How long a page may take to say hello, ms: less than socket.io gives it, which then waits half a minute for the goodbye. */
const longestSilence = 8_000;
export const connectTimeout = 10_000;

/** Ends a connection that never says hello, sends faster than any page, or takes in nothing of what it is sent: neither may cost memory. */
export function watchConnection(connection: Connection, elapsed: () => number): void {
  const maySend = rateLimit(300, 60, elapsed);
  let unsent = 0;
  let since = 0;
  const silent = setTimeout(() => {
    connection.close(true);
    hangUp(connection);
  }, longestSilence);
  connection.once('close', () => clearTimeout(silent));
  connection.on('packet', () => {
    if (!maySend()) cut(connection);
  });
  connection.on('packetCreate', ({ data }: { readonly data?: string | Buffer }) => {
    // The answer to a hello.
    if (typeof data === 'string' && data.startsWith('0')) clearTimeout(silent);
    if (unsent === 0) since = elapsed();
    unsent += 1 + (data?.length ?? 0);
    if (unsent > mostUnsent || elapsed() - since > longestWait) cut(connection);
  });
  connection.on('flush', () => {
    unsent = 0;
  });
}

/** Ends a connection without waiting for what it was sent, nor for its answer to the end. */
function cut(connection: Connection): void {
  connection.close();
  connection.close(true);
  hangUp(connection);
}

/** Waits for no goodbye, where the connection is a web socket's alone. */
function hangUp(connection: Connection): void {
  const alone = connection.transport.name === 'websocket' && !connection.upgraded;
  if (alone) connection.request.socket.destroy();
}
