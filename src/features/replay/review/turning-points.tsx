import type { MatchView, Move, Seat } from '../../../../rules/index';
import type { TurningPoint } from '../../../bots/client';
import { useText } from '../../../i18n';
import { boardroomText } from '../../../i18n/boardroom';
import { hintsText } from '../../../i18n/hints';
import { reviewText } from '../../../i18n/review';
import { chanceText, envelopeName, reasonSentence } from '../../../table/hints/hint-words';
import { nameOf } from '../../../table/move-words';
import type { Words } from '../../../table/screens/words';
import type { SeatInfo } from '../../../table/session';
import { useTableWords } from '../../../table/table-words';
import { Button } from '../../../ui/button';
import styles from './review.module.css';

interface TurningPointsProps {
  readonly points: readonly TurningPoint[];
  readonly seats: readonly SeatInfo[];
  readonly words: Words;
  readonly viewAt: (position: number, seat: Seat) => MatchView;
  readonly seat: Seat;
  readonly onShow: (position: number) => void;
}

/** The decisions that moved a player's chance most: what was made, what else there was, and why the better one is better. */
export function TurningPoints({ points, seats, words, viewAt, seat, onShow }: TurningPointsProps) {
  const t = useText(reviewText);
  if (points.length === 0) return <p>{t.none}</p>;
  return (
    <ol className={styles.list} aria-label={t.title}>
      {points.map((point) => (
        <Point
          key={point.position}
          point={point}
          view={viewAt(point.position, seat)}
          seats={seats}
          words={words}
          onShow={() => onShow(point.position)}
        />
      ))}
    </ol>
  );
}

interface PointProps {
  readonly point: TurningPoint;
  /** What its player saw. */
  readonly view: MatchView;
  readonly seats: readonly SeatInfo[];
  readonly words: Words;
  readonly onShow: () => void;
}

function Point({ point, view, seats, words, onShow }: PointProps) {
  const { made, other, quarter, swing } = point;
  const t = useText(reviewText);
  const hints = useText(hintsText);
  const { pitchNone } = useText(boardroomText);
  const tableWords = useTableWords(view, seats);
  const name = ({ move }: { readonly move: Move }): string =>
    move.type === 'pitch' || move.type === 'burn'
      ? envelopeName(move, hints, tableWords, pitchNone)
      : nameOf(move, view, tableWords).title;
  const missed = swing < 0;
  const better = missed ? other : made;
  const points = String(Math.round(Math.abs(swing) * 100));
  return (
    <li className={styles.point} data-missed={missed}>
      <header className={styles.head}>
        <b>{words.quarter(quarter)}</b>
        <span className={styles.swing}>{missed ? t.missed({ points }) : t.found({ points })}</span>
      </header>
      <dl className={styles.moves}>
        <dt>{t.made}</dt>
        <dd>
          {name(made)} <small>{t.wins({ chance: chanceText(made.winChance) })}</small>
        </dd>
        <dt>{missed ? t.better : t.nextBest}</dt>
        <dd>
          {name(other)} <small>{t.wins({ chance: chanceText(other.winChance) })}</small>
        </dd>
      </dl>
      <p className={styles.reason}>{reasonSentence(better.move, better.reasons, hints, tableWords)}</p>
      <Button look="paper" onClick={onShow}>
        {t.show({ quarter: words.quarter(quarter) })}
      </Button>
    </li>
  );
}
