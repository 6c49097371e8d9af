import { useEffect, useState } from 'react';
import type { MatchEvent } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { prefersReducedMotion } from '../../ui/motion/reduced-motion';
import { Button } from '../../ui/primitives/button';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { playSound } from '../../ui/sound/sound';
import { focusAtOnce } from '../focus-at-once';
import type { Pace } from '../following/timing';
import { Band } from '../moments/band';
import { lengthOf, momentSounds, mostTelling } from '../moments/moments';
import { byGain, ownSeat } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import styles from './winner-moment.module.css';

interface WinnerMomentProps {
  readonly headline: string;
  /** Why, in a sentence or two. */
  readonly reason: string;
}

/** How long the winner stands alone, ms. */
const stays = 5200;

/**
 * Ambitions that were met are told before the closed curtain, which then parts before the winner; a press goes on. Where
 * moves are shown at once ambitions are told in words alone; with less motion asked for there is no curtain, either.
 */
export function WinnerMoment({ headline, reason }: WinnerMomentProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const t = useText('result');
  const pace = session.following?.pace ?? 'calm';
  const [acts] = useState(() => [
    ...(pace === 'at-once' ? [] : metAmbitions(session.events, ownSeat(view), pace)),
    'winner' as const,
  ]);
  const [at, setAt] = useState(() => (prefersReducedMotion() ? acts.length : 0));
  const act = acts[at];
  const ambition = typeof act === 'object' ? act : undefined;
  const shown = act !== undefined;
  const length = ambition?.length ?? stays;
  const goOn = () => setAt(at + 1);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setAt(at + 1), length);
    return () => clearTimeout(timer);
  }, [shown, at, length]);
  useEffect(() => {
    if (ambition !== undefined) playSound(momentSounds.ambition);
  }, [ambition]);
  useShortcuts({ ' ': shown ? goOn : undefined, Escape: shown ? goOn : undefined });
  if (!shown) return undefined;
  if (ambition !== undefined)
    return (
      // A press is only a shorter way through what goes on by itself.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div className={styles.moment} onClick={goOn}>
        <span className={styles.curtain} data-closed aria-hidden />
        <span className={styles.curtain} data-closed aria-hidden />
        <div className={styles.ambition}>
          <Band
            key={at}
            kind="ambition"
            length={ambition.length}
            picture={<Art kind="icon" id="ambition-met" size={104} />}
            title={t.ambitionMet}
            text={words.sentence(ambition.event)}
            who={<CompanyEmblem company={words.companyId(ambition.event.seat)} size={70} />}
          />
        </div>
      </div>
    );
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

type AmbitionMet = Extract<MatchEvent, { type: 'ambitionMet' }>;

/** The ambitions that are staged, and how long, in ms. */
function metAmbitions(events: readonly MatchEvent[], own: number | undefined, pace: Pace) {
  const met = events.filter((event): event is AmbitionMet => event.type === 'ambitionMet' && event.met);
  const moments = met.map((event) => ({ kind: 'ambition' as const, event, length: lengthOf('ambition', pace) }));
  return mostTelling(moments, ({ event }) => event.seat === own);
}
