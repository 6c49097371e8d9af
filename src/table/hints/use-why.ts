import type { MatchEvent } from '../../../rules/index';
import { useText } from '../../i18n';
import { useTableSession, useTable } from '../use-table';
import { whySentence } from './hint-words';

/** Why a bot moved as it did, of an event and its place in the record; empty where nobody says. */
export function useWhy(): (event: MatchEvent, place: number) => string {
  const session = useTableSession();
  const { words } = useTable();
  const hints = useText('hints');
  return (event, place) => {
    const reasons = session.reasons?.get(place);
    return reasons === undefined ? '' : whySentence(event, reasons, hints, words);
  };
}
