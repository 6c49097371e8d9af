import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClassError } from '../../protocol/session';
import { Refused } from '../refused';
import { StoreTrouble } from '../storage/match-store';
import { askedOf, type Router } from './asked';
import { Download } from '../download';
import type { Guard } from './guard';

const statuses: Partial<Readonly<Record<ClassError, number>>> = {
  malformed: 400,
  'bad-name': 400,
  'bad-options': 400,
  'bad-plan': 400,
  'bad-questions': 400,
  'not-seated': 401,
  'wrong-personal-code': 401,
  'unknown-student': 401,
  'not-host': 403,
  'not-teacher': 403,
  'foreign-origin': 403,
  blocked: 403,
  'unknown-match': 404,
  'unknown-session': 404,
  'unknown-table': 404,
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
  readonly routers: readonly Router[];
  readonly guard: Guard;
  readonly stopping: () => boolean;
  readonly report: (error: unknown) => void;
}

/** Answers requests under /api. */
export function apiHandler({ routers, guard, stopping, report }: ApiServices) {
  async function answered(request: IncomingMessage): Promise<unknown> {
    if (!guard.fromHere(request)) throw new Refused('foreign-origin');
    if (stopping()) throw new Refused('stopping');
    const asked = askedOf(request);
    for (const router of routers) {
      const work = router(asked);
      if (work !== undefined) return (await work()) ?? {};
    }
    throw new Refused('not-found');
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

function codeOf(error: unknown): ClassError {
  if (error instanceof Refused) return error.code;
  return error instanceof StoreTrouble ? 'busy' : 'failed';
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  if (body instanceof Download) {
    response.setHeader('Content-Type', `${body.type}; charset=utf-8`);
    response.setHeader('Content-Disposition', `attachment; filename="${body.name}"`);
    response.end(body.text);
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}
