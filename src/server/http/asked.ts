import type { IncomingMessage } from 'node:http';

/** A request under /api, taken apart. */
export interface Asked {
  readonly request: IncomingMessage;
  /** Method and path, every second part of the path as `:`, as in `GET matches/:/record`. */
  readonly key: string;
  /** The part of the path that names what is asked for: `ID` in /api/matches/ID/record. */
  readonly id: string;
  /** The last part of the path. */
  readonly last: string;
  readonly search: URLSearchParams;
  /** What proves who asks; empty when nothing does. */
  readonly credential: string;
}

/** What answers some of the requests; undefined: others may. */
export type Router = (asked: Asked) => (() => Promise<unknown>) | undefined;

export function askedOf(request: IncomingMessage): Asked {
  const { method = '' } = request;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  const [, , collection, id, ...rest] = pathname.split('/');
  const parts = [collection, ...(id === undefined ? [] : [':']), ...rest];
  return {
    request,
    key: `${method} ${parts.join('/')}`,
    id: id ?? '',
    last: rest.at(-1) ?? '',
    search: searchParams,
    credential: /^Bearer ([\w-]{16,64})$/.exec(request.headers.authorization ?? '')?.[1] ?? '',
  };
}
