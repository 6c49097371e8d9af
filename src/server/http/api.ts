import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiError } from '../../protocol/api';
import { Refused, type Lobby } from '../matches/lobby';
import { StoreTrouble } from '../storage/match-store';
import type { Guard } from './guard';
import { readBody } from './read-body';
import { requests } from './requests';

const statuses: Partial<Readonly<Record<ApiError, number>>> = {
  malformed: 400,
  'bad-name': 400,
  'bad-options': 400,
  'not-seated': 401,
  'not-host': 403,
  'foreign-origin': 403,
  'unknown-match': 404,
  'unknown-code': 404,
  'not-found': 404,
  'too-large': 413,
  'too-many-tries': 429,
  'too-many-matches': 429,
  failed: 500,
  busy: 503,
  stopping: 503,
};

export interface ApiServices {
  readonly lobby: Lobby;
  readonly guard: Guard;
  readonly stopping: () => boolean;
  readonly report: (error: unknown) => void;
}

type Answer = Promise<unknown>;

/** Answers requests under /api. */
export function apiHandler({ lobby, guard, stopping, report }: ApiServices) {
  /** Who may ask what; undefined: nothing is there. */
  function route(request: IncomingMessage): (() => Answer) | undefined {
    const { method = '' } = request;
    const url = new URL(request.url ?? '/', 'http://server');
    const [, , collection, id, part, mine] = url.pathname.split('/');
    const key = `${method} ${[collection, id === undefined ? undefined : ':', part, mine].filter((name) => name !== undefined).join('/')}`;
    const match = id ?? '';
    const credential = (): string => /^Bearer ([\w-]{16,64})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    switch (key) {
      case 'POST matches':
        return async () => {
          await guard.mayCreate(request);
          return lobby.create(await readBody(request, requests.newMatch));
        };
      case 'GET matches':
        return () => lobby.list(url.searchParams.get('after') ?? undefined);
      case 'GET matches/:':
        return () => lobby.info(match);
      case 'POST matches/:/seats':
        return async () => lobby.join(match, await readBody(request, requests.joinMatch));
      case 'DELETE matches/:/seats/mine':
        return () => lobby.leave(match, credential());
      case 'POST matches/:/start':
        return () => lobby.start(match, credential());
      case 'POST matches/:/code':
        return () => lobby.code(match, credential());
      case 'POST codes':
        return async () => {
          const { code } = await readBody(request, requests.code);
          return guard.guess(request, () => lobby.redeem(code));
        };
      case 'POST matches/:/rematch':
        return () => lobby.rematch(match, credential());
      case 'GET matches/:/record':
        return () => lobby.record(match);
      case 'DELETE matches/:':
        return () => lobby.remove(match, credential());
      default:
        return undefined;
    }
  }

  async function answered(request: IncomingMessage): Promise<unknown> {
    if (!guard.fromHere(request)) throw new Refused('foreign-origin');
    if (stopping()) throw new Refused('stopping');
    const work = route(request);
    if (work === undefined) throw new Refused('not-found');
    return (await work()) ?? {};
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      send(response, 200, await answered(request));
    } catch (error) {
      if (response.destroyed) return;
      const code = codeOf(error);
      if (code === 'failed' || code === 'busy') report(error);
      // What is left of a body that was too large is not read.
      if (!request.complete) response.setHeader('Connection', 'close');
      send(response, statuses[code] ?? 409, { error: code });
    }
  };
}

function codeOf(error: unknown): ApiError {
  if (error instanceof Refused) return error.code;
  return error instanceof StoreTrouble ? 'busy' : 'failed';
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.statusCode = status;
  response.end(JSON.stringify(body));
}
