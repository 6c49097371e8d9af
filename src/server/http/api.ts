import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { protocolHeader, protocolVersion } from '../../protocol/version';
import type { ClassError } from '../../protocol/session';
import { ApiRefusal } from '../api-refusal';
import { Download } from '../download';
import { StoreTrouble } from '../storage/match-store';
import { largestBody, type Endpoint } from './endpoint';
import { endpoints, type Call, type EndpointName, type Handlers } from './endpoints';
import type { Guard } from './guard';
import { openApiDocument } from './open-api-document';
import { statusOf } from './refusal-statuses';
import { packed } from './send-text';

export interface ApiServices {
  readonly handlers: Handlers<EndpointName>;
  readonly guard: Guard;
  readonly stopping: () => boolean;
  readonly report: (error: unknown) => void;
  /** Hears of each request that is refused, and why. */
  readonly refused: (reason: ClassError, request: IncomingMessage) => void;
}

type ApiContext = Context<{ Bindings: HttpBindings }>;

/** Answers requests under /api. */
export function apiListener({ handlers, guard, stopping, report, refused }: ApiServices) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async ({ env }, next) => {
    if (!guard.isSameOrigin(env.incoming)) throw new ApiRefusal('foreign-origin');
    if (stopping()) throw new ApiRefusal('stopping');
    const { [protocolHeader]: protocol = `${protocolVersion}` } = env.incoming.headers;
    if (protocol !== `${protocolVersion}`) throw new ApiRefusal('other-version');
    // Nothing has such a name, and PostgreSQL fails when asked for it.
    if (env.incoming.url?.includes('%00') === true) throw new ApiRefusal('not-found');
    await next();
  });
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    // The table says of which body a handler is; here it is one of many.
    const handle = handlers[name] as (call: Call<unknown>) => Promise<unknown>;
    const limit = bodyLimit({ maxSize: largestBody(endpoint), onError: refuseAsTooLarge });
    app.on(endpoint.method, `/api${endpoint.path}`, async (context) => {
      const answer = await handle({
        param: (part) => context.req.param(part) ?? '',
        query: (part) => context.req.query(part),
        credential: /^Bearer ([\w-]{16,64})$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? '',
        body: () => bodyOf(context, endpoint, limit),
        request: context.env.incoming,
      });
      return send(context, 200, answer ?? {});
    });
  }
  app.get('/api/openapi.json', (context) => send(context, 200, openApiDocument()));
  app.notFound((context) => send(context, 404, { error: 'not-found' satisfies ClassError }));
  app.onError((error, context) => {
    const { incoming, outgoing } = context.env;
    const code = codeOf(error);
    if ((code === 'failed' || code === 'busy') && !incoming.destroyed && !outgoing.destroyed) report(error);
    refused(code, incoming);
    // What is left of a body that was too large is not read.
    if (!incoming.complete) context.header('Connection', 'close');
    return send(context, statusOf(code), { error: code });
  });
  const listener = getRequestListener(app.fetch, { hostname: 'server' });
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader(protocolHeader, protocolVersion);
    void listener(request, response);
  };
}

function refuseAsTooLarge(): never {
  throw new ApiRefusal('too-large');
}

/** The body of a request, checked; unasked for it is not read. @throws ApiRefusal */
async function bodyOf(context: ApiContext, { body }: Endpoint, limit: ReturnType<typeof bodyLimit>): Promise<unknown> {
  if (body === undefined) return undefined;
  await limit(context, async () => undefined);
  const read = v.safeParse(body, jsonOf(await context.req.text()));
  if (!read.success) throw new ApiRefusal('malformed');
  return read.output;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiRefusal('malformed');
  }
}

function codeOf(error: unknown): ClassError {
  if (error instanceof ApiRefusal) return error.code;
  return error instanceof StoreTrouble ? 'busy' : 'failed';
}

async function send(
  context: ApiContext,
  status: 200 | ReturnType<typeof statusOf>,
  answer: unknown,
): Promise<Response> {
  const file = answer instanceof Download ? answer : undefined;
  const { body, headers } = await packed(file?.text ?? JSON.stringify(answer), context.req.header('Accept-Encoding'));
  return context.body(body, status, {
    ...headers,
    'Content-Type': `${file?.type ?? 'application/json'}; charset=utf-8`,
    ...(file === undefined ? {} : { 'Content-Disposition': `attachment; filename="${file.name}"` }),
  });
}
