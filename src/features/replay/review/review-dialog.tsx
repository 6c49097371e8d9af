import { type CompanyView, type MatchView, type Seat } from '../../../../rules/index';
import type { ChancesAt } from '../../../bots/client';
import { useText } from '../../../i18n';
import { percent } from '../../../i18n/format';
import { useTable } from '../../../table/use-table';
import { artUrl } from '../../../ui/game-pieces/art';
import LineChart from '../../../ui/charts/line-chart';
import { companyLook } from '../../../ui/game-pieces/company-look';
import { Dialog } from '../../../ui/popups/dialog';
import { SelectField } from '../../../ui/primitives/select-field';
import { VisuallyHidden } from '../../../ui/primitives/visually-hidden';
import styles from './review.module.css';
import { TurningPoints } from './turning-points';
import type { Review } from './use-review';

interface ReviewDialogProps {
  readonly open: boolean;
  readonly review: Review;
  /** Whose decisions are looked at. */
  readonly seat: Seat;
  readonly onSeat: (seat: Seat) => void;
  /** Where the replay stands. */
  readonly position: number;
  /** What a seat saw after so many moves. */
  readonly viewAt: (position: number, seat: Seat) => MatchView;
  readonly onShow: (position: number) => void;
  readonly onClose: () => void;
}

/** How a match was won and lost: everybody's chances over time, and the decisions that moved one player's most. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { open, review, seat, onSeat, position, viewAt, onShow, onClose } = props;
  const { view, words } = useTable();
  const t = useText('review');
  const players = view.companies.filter(({ neutral }) => !neutral);
  return (
    <Dialog open={open} onClose={onClose} title={t.title} closeLabel={t.close} wide>
      {review.failed ? <p role="alert">{t.failed}</p> : undefined}
      {review.chances === undefined ? undefined : (
        <ChanceChart chances={review.chances} players={players} position={position} />
      )}
      <section className={styles.points}>
        <SelectField
          label={t.decisions}
          tone="paper"
          value={String(seat)}
          options={players.map((player) => ({
            value: String(player.seat),
            label: `${words.short(player.seat)} (${words.player(player.seat)})`,
          }))}
          onChange={(value) => onSeat(Number(value))}
        />
        <VisuallyHidden>
          <span role="status">{review.points === undefined ? '' : t.ready({ count: review.points.length })}</span>
        </VisuallyHidden>
        {review.points === undefined ? (
          review.failed ? undefined : (
            <p className={styles.thinking}>
              <progress value={review.done} aria-label={t.title} /> {t.thinking({ share: percent(review.done, 0) })}
            </p>
          )
        ) : (
          <TurningPoints points={review.points} viewAt={viewAt} seat={seat} onShow={onShow} />
        )}
        <p className={styles.honest}>{t.honest}</p>
      </section>
    </Dialog>
  );
}

interface ChanceChartProps {
  readonly chances: readonly ChancesAt[];
  readonly players: readonly CompanyView[];
  readonly position: number;
}

function ChanceChart({ chances, players, position }: ChanceChartProps) {
  const { words } = useTable();
  const { company } = useText('common');
  const t = useText('review');
  const last = chances.length - 1;
  const labels = chances.map(({ quarter }, index) =>
    index === last ? t.end : quarter === chances[index - 1]?.quarter ? '' : words.quarterTick(quarter),
  );
  const here = chances.findLastIndex((at) => at.position <= position);
  return (
    <LineChart
      title={t.chances}
      subtitle={t.chancesNote}
      series={players.map(({ id, seat }) => ({
        id,
        name: words.company(seat),
        color: companyLook(id).dark,
        dash: companyLook(id).dash,
        values: chances.map((at) => at.chances[seat]),
        markUrl: artUrl('company', id),
      }))}
      xLabels={labels}
      format={(value) => percent(value, 0)}
      marker={position === 0 || here === last ? undefined : { at: here, label: t.here }}
      height={230}
      nameWord={company}
    />
  );
}
