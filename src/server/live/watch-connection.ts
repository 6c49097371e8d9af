import type { Socket } from 'socket.io';
import { rateLimit } from './rate-limit';

/** What carries a page's packets, either way. */
type Connection = Socket['conn'];

/** Letters that may wait for a page to take them; a whole match, the largest message, has some 100,000. */
const mostUnsent = 500_000;
/** How long anything may wait, ms. */
const longestWait = 20_000;

/** Ends a connection that sends faster than any page, or takes in nothing of what it is sent: neither may cost memory. */
export function watchConnection(connection: Connection, elapsed: () => number): void {
  const maySend = rateLimit(300, 60, elapsed);
  let unsent = 0;
  let since = 0;
  connection.on('packet', () => {
    if (!maySend()) cut(connection);
  });
  connection.on('packetCreate', ({ data }: { readonly data?: string | Buffer }) => {
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
  const alone = connection.transport.name === 'websocket' && !connection.upgraded;
  if (alone) connection.request.socket.destroy();
}
