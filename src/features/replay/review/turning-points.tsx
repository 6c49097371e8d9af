import type { MatchView, Move, Seat } from '../../../../rules/index';
import type { TurningPoint } from '../../../bots/client';
import { useText } from '../../../i18n';
import { chanceText, envelopeName, reasonSentence } from '../../../table/hints/hint-words';
import { nameOf } from '../../../table/move-words';
import { useTable } from '../../../table/use-table';
import { Button } from '../../../ui/primitives/button';
import styles from './review.module.css';

interface TurningPointsProps {
  readonly points: readonly TurningPoint[];
  readonly viewAt: (position: number, seat: Seat) => MatchView;
  readonly seat: Seat;
  readonly onShow: (position: number) => void;
}

/** The decisions that moved a player's chance most: what was made, what else there was, and why the better one is better. */
export function TurningPoints({ points, viewAt, seat, onShow }: TurningPointsProps) {
  const t = useText('review');
  if (points.length === 0) return <p>{t.none}</p>;
  return (
    <ol className={styles.list} aria-label={t.title}>
      {points.map((point) => (
        <Point
          key={point.position}
          point={point}
          view={viewAt(point.position, seat)}
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
  readonly onShow: () => void;
}

function Point({ point, view, onShow }: PointProps) {
  const { words } = useTable();
  const { made, other, quarter, swing } = point;
  const t = useText('review');
  const hints = useText('hints');
  const { pitchNone } = useText('boardroom');
  const name = ({ move }: { readonly move: Move }): string =>
    move.type === 'pitch' || move.type === 'burn'
      ? envelopeName(move, hints, words, pitchNone)
      : nameOf(move, view, words).title;
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
      <p className={styles.reason}>{reasonSentence(better.move, better.reasons, hints, words)}</p>
      <Button look="paper" onClick={onShow}>
        {t.show({ quarter: words.quarter(quarter) })}
      </Button>
    </li>
  );
}
