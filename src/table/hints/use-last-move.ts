import { useText } from '../../i18n';
import { isTold } from '../following/timing';
import { ownSeat } from '../selectors';
import type { TableSession } from '../session';
import { useTableSession, useTable } from '../use-table';
import { whySentence } from './hint-words';

/** The move that is shown, or the latest that a bot made, and why, in sentences; undefined where no other seat moved. */
export function useLastMove() {
  const session = useTableSession();
  const { view, words } = useTable();
  const t = useText('hints');
  const { event, place = -1 } = shownMove(session) ?? latestOfBots(session);
  if (event === undefined || !('seat' in event) || event.seat === ownSeat(view)) return undefined;
  const reasons = session.reasons?.get(place);
  const why = reasons === undefined ? '' : whySentence(event, reasons, t, words);
  return { seat: event.seat, what: words.sentence(event), why };
}

function shownMove({ following, view }: TableSession) {
  const event = following?.step?.events.findLast(isTold);
  if (event === undefined || event.quarter !== view.quarter) return undefined;
  return { event, place: following?.step?.places[0] };
}

function latestOfBots({ reasons, events }: TableSession) {
  const place = [...(reasons?.keys() ?? [])].findLast((told) => told < events.length);
  return { event: place === undefined ? undefined : events[place], place };
}
