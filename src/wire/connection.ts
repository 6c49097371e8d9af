/** How the page hangs on the server. */
export type Connection<Reason extends string = string> =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Lost, and being found again. */
  | { readonly kind: 'reconnecting' }
  /** The server said that it restarts. */
  | { readonly kind: 'restarting' }
  /** For good: nothing is tried any more. */
  | { readonly kind: 'ended'; readonly reason: Reason };

/** What befalls a connection. */
export type Happening<Reason extends string = string> = 'welcome' | 'lost' | 'stopping' | { readonly goodbye: Reason };

/** The connection after something befell it. */
export function nextConnection<Reason extends string>(
  now: Connection<Reason>,
  happening: Happening<Reason>,
): Connection<Reason> {
  if (now.kind === 'ended') return now;
  if (typeof happening === 'object') return { kind: 'ended', reason: happening.goodbye };
  switch (happening) {
    case 'welcome':
      return now.kind === 'live' ? now : { kind: 'live' };
    case 'stopping':
      return { kind: 'restarting' };
    case 'lost':
      // A restart announced stays one until the server is back; a first attempt that fails has lost nothing yet.
      return now.kind === 'live' ? { kind: 'reconnecting' } : now;
  }
}
