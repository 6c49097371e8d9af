import { useEffect } from 'react';
import { useText } from '../../../i18n';
import type { SeatClock } from '../../../table/people/seat-clock';
import { announceNow } from '../../../ui/layout/announcer';
import { Countdown } from '../../../ui/primitives/countdown';
import { Icon } from '../../../ui/primitives/icon';
import { useNow } from '../../../ui/primitives/use-now';
import styles from './note.module.css';
import { useAlert } from './use-turn-alerts';

/** How long before a bot takes the seat over its player is warned, ms. */
const warning = 20_000;

interface TakeOverNoteProps {
  /** Of the own seat. */
  readonly clock: SeatClock | undefined;
  /** What lies over the table. */
  readonly over: 'table' | 'report' | 'result';
}

/** Says that a bot is about to play for whoever looks on, while there is time to move. */
export function TakeOverNote({ clock, over }: TakeOverNoteProps) {
  const t = useText('live');
  const left = (clock?.running === true ? clock.until : 0) - useNow(500);
  const soon = left > 0 && left <= warning;
  const alert = useAlert();
  useEffect(() => {
    if (!soon) return;
    announceNow(t.takeOverSoon);
    alert(t.takeOverSoon);
  }, [soon, alert, t]);
  if (!soon || clock?.running !== true) return undefined;
  return (
    <div className={styles.place} data-over={over}>
      <div className={styles.note}>
        <Icon name="hourglass" size={22} />
        <p>
          <b>{t.takeOverSoon}</b> {t.takeOverText}
        </p>
        <Countdown until={clock.until} />
      </div>
    </div>
  );
}
