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
import { asker } from '../../wire/ask';
import { browserWord } from '../../wire/browser-word';

/** Why a request brought nothing: the server said no, or could not be reached. */
export type Problem = ApiError | 'offline';

const ask = asker(apiErrors, { [browserHeader]: browserWord });

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
