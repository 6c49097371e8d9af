import {
  apiErrors,
  type ApiError,
  type JoinMatch,
  type MatchInfo,
  type MatchPage,
  type MoveCode,
  type NewMatch,
  type OnlineRecord,
  type SeatTaken,
} from '../../protocol/api';

/** Why a request brought nothing: the server said no, or could not be reached. */
export type Problem = ApiError | 'offline';

export type Answer<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

/** How long an answer may take, ms. */
const patience = 15_000;

interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly credential?: string;
  readonly body?: unknown;
}

/** One request to our server; whatever goes wrong comes back as a problem, never as an exception. */
async function ask<T>(path: string, { method = 'GET', credential, body }: Asked = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (credential !== undefined) headers['Authorization'] = `Bearer ${credential}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: sent, signal: giveUp.signal, cache: 'no-store' });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return { problem: problemIn(answer) };
    return answer === undefined ? { problem: 'failed' } : { value: answer as T };
  } catch {
    return { problem: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** The reason in a refusal; an answer of no known shape (a proxy's page) is a failure. */
function problemIn(answer: unknown): Problem {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  return apiErrors.find((known) => known === error) ?? 'failed';
}

const matchPath = (id: string, rest = ''): string => `/api/matches/${encodeURIComponent(id)}${rest}`;

/** Our server's requests, as `src/protocol/api.ts` lists them. */
export const api = {
  createMatch: (match: NewMatch) => ask<SeatTaken>('/api/matches', { method: 'POST', body: match }),
  listMatches: (after?: string) =>
    ask<MatchPage>(`/api/matches${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`),
  matchInfo: (id: string) => ask<MatchInfo>(matchPath(id)),
  join: (id: string, body: JoinMatch) => ask<SeatTaken>(matchPath(id, '/seats'), { method: 'POST', body }),
  leave: (id: string, credential: string) =>
    ask<unknown>(matchPath(id, '/seats/mine'), { method: 'DELETE', credential }),
  start: (id: string, credential: string) => ask<unknown>(matchPath(id, '/start'), { method: 'POST', credential }),
  makeCode: (id: string, credential: string) => ask<MoveCode>(matchPath(id, '/code'), { method: 'POST', credential }),
  redeem: (code: string) => ask<SeatTaken>('/api/codes', { method: 'POST', body: { code } }),
  rematch: (id: string, credential: string) =>
    ask<SeatTaken>(matchPath(id, '/rematch'), { method: 'POST', credential }),
  record: (id: string) => ask<OnlineRecord>(matchPath(id, '/record')),
  remove: (id: string, credential: string) => ask<unknown>(matchPath(id), { method: 'DELETE', credential }),
} as const;
