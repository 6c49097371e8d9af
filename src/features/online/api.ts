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
import { browserHeader } from '../../protocol/limits';
import { createRequest } from '../../net/api-client';
import { browserToken } from '../../net/browser-token';

/** Why a request brought nothing: the server said no, or could not be reached. */
export type Problem = ApiError | 'offline';

const request = createRequest(apiErrors, { [browserHeader]: browserToken });

const matchPath = (id: string, rest = ''): string => `api/matches/${encodeURIComponent(id)}${rest}`;

/** Our server's requests, as `src/protocol/api.ts` lists them. */
export const api = {
  createMatch: (match: NewMatch) => request<SeatTaken>('api/matches', { method: 'POST', body: match }),
  listMatches: (after?: string) =>
    request<MatchPage>(`api/matches${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`),
  matchInfo: (id: string) => request<MatchInfo>(matchPath(id)),
  join: (id: string, body: JoinMatch) => request<SeatTaken>(matchPath(id, '/seats'), { method: 'POST', body }),
  leave: (id: string, credential: string) =>
    request<unknown>(matchPath(id, '/seats/mine'), { method: 'DELETE', credential }),
  start: (id: string, credential: string) => request<unknown>(matchPath(id, '/start'), { method: 'POST', credential }),
  makeCode: (id: string, credential: string) =>
    request<MoveCode>(matchPath(id, '/code'), { method: 'POST', credential }),
  redeem: (code: string) => request<SeatTaken>('api/codes', { method: 'POST', body: { code } }),
  rematch: (id: string, credential: string) =>
    request<SeatTaken>(matchPath(id, '/rematch'), { method: 'POST', credential }),
  record: (id: string) => request<OnlineRecord>(matchPath(id, '/record')),
  remove: (id: string, credential: string) => request<unknown>(matchPath(id), { method: 'DELETE', credential }),
} as const;
