/** State of the connection between this page and the server. */
export type Connection<Reason extends string = string> =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** It was lost and is being opened again. */
  | { readonly kind: 'reconnecting' }
  /** It stands, but the server can save nothing now. */
  | { readonly kind: 'unsaved' }
  /** The server announced that it restarts. */
  | { readonly kind: 'restarting' }
  /** The server speaks another protocol than this page; it is tried again, ever more rarely. */
  | { readonly kind: 'other-version'; readonly server: 'newer' | 'older' }
  /** Closed for good: no further attempt is made. */
  | { readonly kind: 'ended'; readonly reason: Reason };

/** What changes the state of a connection. */
export type ConnectionEvent<Reason extends string = string> =
  | 'welcome'
  | 'lost'
  | 'stopping'
  | 'unsaved'
  | 'saved'
  | { readonly server: 'newer' | 'older' }
  | { readonly goodbye: Reason };

/** The state of the connection after an event. */
export function nextConnection<Reason extends string>(
  now: Connection<Reason>,
  event: ConnectionEvent<Reason>,
): Connection<Reason> {
  if (now.kind === 'ended') return now;
  if (typeof event === 'object') {
    if ('goodbye' in event) return { kind: 'ended', reason: event.goodbye };
    return now.kind === 'other-version' && now.server === event.server ? now : { kind: 'other-version', ...event };
  }
  switch (event) {
    case 'welcome':
      return now.kind === 'live' ? now : { kind: 'live' };
    case 'stopping':
      return { kind: 'restarting' };
    case 'unsaved':
      return { kind: 'unsaved' };
    case 'saved':
      return now.kind === 'unsaved' ? { kind: 'live' } : now;
    case 'lost':
      // A restart announced stays one until the server is back; a first attempt that fails has lost nothing yet.
      return now.kind === 'live' || now.kind === 'unsaved' ? { kind: 'reconnecting' } : now;
  }
}
