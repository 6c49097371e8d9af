import type { TableSession } from '../session';
import type { TableWords } from '../table-words';

/** Who is awaited, in a sentence. */
export function headline({ view, thinking, following }: TableSession, { t, short }: TableWords): string {
  if (thinking !== undefined && following?.behind !== true) return t.botThinks({ name: short(thinking) });
  if (view.phase === 'build') return t.waitingFor({ name: short(view.turn.seat) });
  return t.watching;
}
