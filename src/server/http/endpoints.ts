import type { IncomingMessage } from 'node:http';
import type { BodyOf } from './endpoint';
import { matchEndpoints } from './match-endpoints';
import { sessionEndpoints } from './session-endpoints';

/** Every request under /api, by name. */
export const endpoints = { ...matchEndpoints, ...sessionEndpoints };
export type EndpointName = keyof typeof endpoints;

/** A request as its handler gets it. */
export interface Call<Body> {
  /** A part of the path, as its endpoint names it. */
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  /** What proves who asks; empty when nothing does. */
  readonly credential: string;
  /** Reads the body and checks it. @throws ApiRefusal 'too-large' or 'malformed' */
  readonly body: () => Promise<Body>;
  /** Node's own. */
  readonly request: IncomingMessage;
}

/** What answers some of the requests; `undefined` is answered as `{}`. */
export type Handlers<Names extends EndpointName> = {
  readonly [Name in Names]: (call: Call<BodyOf<(typeof endpoints)[Name]>>) => Promise<unknown>;
};
