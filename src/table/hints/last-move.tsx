import { useText } from '../../i18n';
import { eventsText } from '../../i18n/events';
import { hintsText } from '../../i18n/hints';
import { Seal } from '../../ui/seal';
import type { TableSession } from '../session';
import { companyAt, type TableWords } from '../table-words';
import zone from '../zone.module.css';
import styles from './last-move.module.css';
import { whySentence } from './why-words';

interface LastMoveProps {
  readonly session: TableSession;
  readonly words: TableWords;
  /** In one line, what does not fit is cut. */
  readonly short?: boolean;
}

/** The latest move a bot made, and why. */
export function LastMove({ session, words, short = false }: LastMoveProps) {
  const t = useText(hintsText);
  const texts = useText(eventsText);
  const last = [...(session.told ?? [])].at(-1);
  const event = last === undefined ? undefined : session.events[last[0]];
  if (last === undefined || event === undefined || !('seat' in event)) return undefined;
  const what = texts.sentence(event, words.short);
  const why = whySentence(event, last[1], t, words);
  if (short)
    return (
      <span className={zone.aside} title={`${what} ${why}`}>
        {what} {why}
      </span>
    );
  return (
    <p className={styles.move} role="note" aria-label={t.lastMove}>
      <Seal company={companyAt(session.view, event.seat).id} size={32} />
      <span>
        {what} <i>{why}</i>
      </span>
    </p>
  );
}
