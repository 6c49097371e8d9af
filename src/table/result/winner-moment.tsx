import { useEffect, useState } from 'react';
import { useText } from '../../i18n';
import { gain } from '../../i18n/format';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { prefersReducedMotion } from '../../ui/motion/reduced-motion';
import { Button } from '../../ui/primitives/button';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { focusAtOnce } from '../focus-at-once';
import { byGain } from '../selectors';
import { useTable } from '../use-table';
import styles from './winner-moment.module.css';

interface WinnerMomentProps {
  readonly headline: string;
  /** Why, in a sentence or two. */
  readonly reason: string;
}

/** How long the winner stands alone, ms. */
const stays = 5200;

/** The curtain parts before the winner; any key or a press goes on. With less motion asked for there is no curtain. */
export function WinnerMoment({ headline, reason }: WinnerMomentProps) {
  const { view, words } = useTable();
  const t = useText('result');
  const [shown, setShown] = useState(() => !prefersReducedMotion());
  const goOn = () => setShown(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), stays);
    return () => clearTimeout(timer);
  }, []);
  useShortcuts({ ' ': shown ? goOn : undefined, Escape: shown ? goOn : undefined });
  if (!shown) return undefined;
  const winners = byGain(view).filter(({ seat }) => view.winners.includes(seat));
  return (
    // A press anywhere is only a shorter way to the button in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.moment} onClick={goOn}>
      <div className={styles.stage}>
        <span className={styles.beam} aria-hidden />
        <p className={styles.seals}>
          {winners.map(({ seat, id, score }) => (
            <span key={seat}>
              <CompanyEmblem company={id} name={words.company(seat)} size={144} />
              <b>{gain(score.total)}</b>
            </span>
          ))}
        </p>
        <p className={styles.headline}>{headline}</p>
        <p className={styles.reason}>{reason}</p>
        <Button ref={focusAtOnce} look="gold" icon="next" onClick={goOn}>
          {t.toPaper}
        </Button>
      </div>
      <span className={styles.curtain} aria-hidden />
      <span className={styles.curtain} aria-hidden />
    </div>
  );
}
