import type { Insertable } from 'kysely';
import type { Tables } from './schema';
import type { ChatLine } from '../../../protocol/live';
import { textOf } from '../documents/document-text';
import { isShown, type LogEntry, type StoredMatch } from '../documents/stored-match';

/** A match as a row. */
export const rowOf = (match: StoredMatch): Insertable<Tables['matches']> => ({
  id: match.id,
  revision: match.revision,
  status: match.status,
  listed: isShown(match) ? 1 : 0,
  created_at: match.createdAt,
  expires_at: match.expiresAt,
  wake_at: match.wakeAt ?? null,
  document: textOf(match),
});

/** What rows hold as text; only servers of ours write there. */
export const readEntry = (text: string): LogEntry => JSON.parse(text) as LogEntry;
export const readLine = (text: string): ChatLine => JSON.parse(text) as ChatLine;
