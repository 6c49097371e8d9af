import type { Goodbye } from '../../../protocol/live';

/** How the page hangs on the server. */
export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Lost, and being found again. */
  | { readonly kind: 'reconnecting' }
  /** The server said that it restarts. */
  | { readonly kind: 'restarting' }
  /** For good: nothing is tried any more. */
  | { readonly kind: 'ended'; readonly reason: Goodbye };

/** What befalls a connection. */
export type Happening = 'welcome' | 'lost' | 'stopping' | { readonly goodbye: Goodbye };

/** The connection after something befell it. */
export function nextConnection(now: Connection, happening: Happening): Connection {
  if (now.kind === 'ended') return now;
  if (typeof happening === 'object') return { kind: 'ended', reason: happening.goodbye };
  switch (happening) {
    case 'welcome':
      return { kind: 'live' };
    case 'stopping':
      return { kind: 'restarting' };
    case 'lost':
      // A restart announced stays one until the server is back; a first attempt that fails has lost nothing yet.
      return now.kind === 'live' ? { kind: 'reconnecting' } : now;
  }
}
