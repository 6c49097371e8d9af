import { protocolHeader, protocolVersion } from '../protocol/version';
import { basePath } from './base-path';
import { hearProtocol } from './other-version';

/** What a request brought: a value, or why there is none; `offline` when the server could not be reached. */
export type ApiResult<T, Reason extends string> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Reason | 'offline' | 'failed' };

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Proves who asks; travels in a header. */
  readonly credential?: string;
  readonly body?: unknown;
}

/** How long an answer may take, ms. */
const patience = 15_000;

/**
 * A function that sends requests to a path of our server, each with the given headers; `reasons` are the refusals it may answer with.
 * Whatever goes wrong comes back as a problem, never as an exception.
 */
export const createRequest =
  <Reason extends string>(reasons: readonly Reason[], headers: Headers = {}) =>
  async <T>(path: string, request: ApiRequest = {}): Promise<ApiResult<T, Reason>> => {
    const reply = await send(path, request, headers, (response) => response.json().catch(() => undefined));
    if (reply === undefined) return { problem: 'offline' };
    if (!reply.ok) return { problem: reasonIn(reply.body, reasons) };
    return reply.body === undefined ? { problem: 'failed' } : { value: reply.body as T };
  };

/** Like `createRequest`, for an answer that is a file. */
export const createDownload =
  <Reason extends string>(reasons: readonly Reason[], headers: Headers = {}) =>
  async (path: string, request: ApiRequest = {}): Promise<ApiResult<Blob, Reason>> => {
    const reply = await send(path, request, headers, (response) =>
      response.ok ? response.blob() : response.json().catch(() => undefined),
    );
    if (reply === undefined) return { problem: 'offline' };
    return reply.ok && reply.body instanceof Blob ? { value: reply.body } : { problem: reasonIn(reply.body, reasons) };
  };

type Headers = Readonly<Record<string, string>>;

interface Reply {
  readonly ok: boolean;
  readonly body: unknown;
}

async function send(
  path: string,
  { method = 'GET', credential, body }: ApiRequest,
  added: Headers,
  read: (response: Response) => Promise<unknown>,
): Promise<Reply | undefined> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    [protocolHeader]: String(protocolVersion),
    ...added,
  };
  if (credential !== undefined) headers['Authorization'] = `Bearer ${credential}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(basePath + path, {
      method,
      headers,
      body: sent,
      signal: giveUp.signal,
      cache: 'no-store',
    });
    const server = response.headers.get(protocolHeader);
    if (server !== null) hearProtocol(Number(server));
    return { ok: response.ok, body: await read(response) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The reason in a refusal; an answer of no known shape (a proxy's page) is a failure. */
function reasonIn<Reason extends string>(answer: unknown, reasons: readonly Reason[]): Reason | 'failed' {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  return reasons.find((known) => known === error) ?? 'failed';
}
