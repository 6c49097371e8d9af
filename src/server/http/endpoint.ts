import type * as v from 'valibot';
import type { ClassError } from '../../protocol/session';
import { largestPacket } from '../../protocol/limits';

/** A request under /api: everything that is to be known of it, for the server and for its OpenAPI document. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below /api; parts that vary begin with a colon. */
  readonly path: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What the body has to be; absent: none is read. */
  readonly body?: v.GenericSchema;
  /** Bytes of the body. */
  readonly largest?: number;
  /** Parts of the query, each with its meaning. */
  readonly query?: Readonly<Record<string, string>>;
  /** Who has to prove to be allowed, by `Authorization: Bearer`; absent: anybody may ask. */
  readonly holder?: 'seat' | 'host' | 'teacher' | 'student' | 'anybody in the session';
  /** The answer in JSON; `file`: a file to be kept. */
  readonly answer: v.GenericSchema | 'file';
  /** Why it may be refused, besides what may happen to every request. */
  readonly refusals: readonly ClassError[];
}

/** Bytes the body of a request may have. */
export const largestBody = ({ largest = largestPacket }: Endpoint): number => largest;

/** The body of a request to an endpoint, checked. */
export type BodyOf<Asked extends Endpoint> = Asked extends { readonly body: infer Schema extends v.GenericSchema }
  ? v.InferOutput<Schema>
  : undefined;
