import { useEffect, useRef } from 'react';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { IconButton } from '../../ui/primitives/icon-button';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { DeedPicture } from '../desk/deed-picture';
import { deedsOf, latestTurns, type Deed, type Turn } from '../desk/recap';
import { ownSeat } from '../selectors';
import { useTable, useTableSession } from '../use-table';
import styles from './timeline.module.css';
import type { Following } from './use-following';

interface TimelineProps {
  readonly following: Following;
}

/** The turns of the others since one's own, a picture and a word for every move: in the line of verbs, until one's next turn. */
export function Timeline({ following }: TimelineProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  const { step, paused } = following;
  const turns = latestTurns(session.events, ownSeat(view)).toReversed();
  const happened = session.events.length;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The latest is in sight; whoever has moved the line meanwhile sees it again with the next move.
    if (happened > 0 && list.current !== null) list.current.scrollLeft = list.current.scrollWidth;
  }, [happened]);
  const pause = () => following.pause(!paused);
  useShortcuts({ p: pause });
  const isNow = ({ places }: Deed) => step !== undefined && places.some((place) => step.places.includes(place));
  return (
    <>
      <ol ref={list} className={styles.line} aria-label={t.othersTurns}>
        {turns.map((turn) => (
          <li key={`${turn.seat}.${turn.done[0]?.place}`} className={styles.turn}>
            <CompanyEmblem company={words.companyId(turn.seat)} size={26} />
            <ol className={styles.deeds}>
              {deedsOf(turn, words).map((deed) => (
                <li key={deed.places[0]}>
                  <Move deed={deed} turn={turn} now={isNow(deed)} onAgain={following.again} />
                </li>
              ))}
            </ol>
          </li>
        ))}
        {session.thinking !== undefined || following.behind ? (
          <li aria-hidden className={styles.more}>
            <Icon name="dots" size={16} />
          </li>
        ) : undefined}
      </ol>
      <IconButton
        icon={paused ? 'play' : 'pause'}
        label={paused ? t.goOn : t.pause}
        className={styles.pause}
        onClick={pause}
      />
    </>
  );
}

interface MoveProps {
  readonly deed: Deed;
  readonly turn: Turn;
  readonly now: boolean;
  readonly onAgain: Following['again'];
}

/** A move; pressed, it is shown again. */
function Move({ deed: { picture, text, places }, turn, now, onAgain }: MoveProps) {
  const { words } = useTable();
  const done = turn.done.filter(({ place }) => places.includes(place));
  const sentences = done.map(({ event }) => words.sentence(event)).join(' ');
  return (
    <button
      type="button"
      className={styles.move}
      data-now={now || undefined}
      data-tip={sentences}
      aria-label={words.t.showAgain({ what: sentences })}
      onClick={() =>
        onAgain(
          done.map(({ event }) => event),
          places,
        )
      }
    >
      <DeedPicture picture={picture} />
      {text}
    </button>
  );
}
