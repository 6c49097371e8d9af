/** What a request brought: a value, or why there is none; `offline` when the server could not be reached. */
export type Answer<T, Refused extends string> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Refused | 'offline' | 'failed' };

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Proves who asks; travels in a header. */
  readonly credential?: string;
  readonly body?: unknown;
}

/** How long an answer may take, ms. */
const patience = 15_000;

/**
 * Makes requests to our server, with `more` headers, which refuses for one of the known reasons;
 * whatever goes wrong comes back as a problem, never as an exception.
 */
export const asker =
  <Refused extends string>(reasons: readonly Refused[], more: Headers = {}) =>
  async <T>(path: string, asked: Asked = {}): Promise<Answer<T, Refused>> => {
    const reply = await send(path, asked, more, (response) => response.json().catch(() => undefined));
    if (reply === undefined) return { problem: 'offline' };
    if (!reply.ok) return { problem: reasonIn(reply.body, reasons) };
    return reply.body === undefined ? { problem: 'failed' } : { value: reply.body as T };
  };

/** Like `asker`, for an answer that is a file. */
export const fetcher =
  <Refused extends string>(reasons: readonly Refused[], more: Headers = {}) =>
  async (path: string, asked: Asked = {}): Promise<Answer<Blob, Refused>> => {
    const reply = await send(path, asked, more, (response) =>
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
  { method = 'GET', credential, body }: Asked,
  more: Headers,
  read: (response: Response) => Promise<unknown>,
): Promise<Reply | undefined> {
  const headers: Record<string, string> = { Accept: 'application/json', ...more };
  if (credential !== undefined) headers['Authorization'] = `Bearer ${credential}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: sent, signal: giveUp.signal, cache: 'no-store' });
    return { ok: response.ok, body: await read(response) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The reason in a refusal; an answer of no known shape (a proxy's page) is a failure. */
function reasonIn<Refused extends string>(answer: unknown, reasons: readonly Refused[]): Refused | 'failed' {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  return reasons.find((known) => known === error) ?? 'failed';
}
