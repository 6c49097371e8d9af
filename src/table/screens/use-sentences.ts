import type { MatchEvent } from '../../../rules/index';
import { useText } from '../../i18n';
import { eventsText } from '../../i18n/events';
import type { Words } from './words';

/** Tells events in sentences that name companies. */
export function useSentences(words: Words): (event: MatchEvent) => string {
  const t = useText(eventsText);
  return (event) => t.sentence(event, words.short);
}
