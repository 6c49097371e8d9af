import type { MatchEvent, Viewer } from '../../../rules/index';
import { useText } from '../../i18n';
import { useTable } from '../../table/use-table';
import { Button } from '../../ui/primitives/button';
import { IconButton } from '../../ui/primitives/icon-button';
import { SelectField } from '../../ui/primitives/select-field';
import { choiceOf } from './choice-of';
import styles from './replay-bar.module.css';
import { stepSizes, stopIndex, type Timeline } from './timeline';
import { type Playback, speeds } from './use-playback';

interface ReplayBarProps {
  timeline: Timeline;
  playback: Playback;
  /** Events of the last move. */
  made: readonly MatchEvent[];
  viewer: Viewer;
  onViewer: (viewer: Viewer) => void;
  /** Opens the review; of finished matches alone. */
  onReview: () => void;
  onClose: () => void;
}

/** The controls of a replay: where in the match, how fast, seen by whom, and what has just happened. */
export function ReplayBar(props: ReplayBarProps) {
  const { timeline, playback, made, viewer, onViewer, onReview, onClose } = props;
  const { view, words } = useTable();
  const t = useText('replay');
  const stops = timeline.stops[playback.size];
  const { position } = playback;
  const where = t.at({ move: position, of: timeline.length, quarter: words.quarter(view.quarter) });
  const told = made.map(words.sentence).filter((text) => text !== '');
  const said =
    position === 0 ? t.begins : firstOf(told) || choiceOf(timeline.match.moves[position - 1], viewer, t, words);
  const players = view.companies.flatMap(({ seat, neutral }) => (neutral ? [] : [seat]));
  return (
    <section className={styles.bar} aria-label={t.label}>
      <p className={styles.said}>{said}</p>
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <IconButton icon="previous" label={t.first} onClick={playback.first} />
          <IconButton icon="arrow-left" label={t.back} onClick={playback.back} />
          <IconButton
            look="gold"
            icon={playback.playing ? 'pause' : 'play'}
            label={playback.playing ? t.pause : t.play}
            onClick={playback.toggle}
          />
          <IconButton icon="arrow-right" label={t.forward} onClick={playback.forward} />
          <IconButton icon="next" label={t.last} onClick={playback.last} />
        </div>
        <div className={styles.track}>
          <input
            type="range"
            aria-label={t.position}
            min={0}
            max={stops.length - 1}
            value={stopIndex(stops, position)}
            aria-valuetext={where}
            onChange={(event) => playback.goTo(stops[event.target.valueAsNumber] ?? 0)}
          />
          <span data-tip={where}>{where}</span>
        </div>
        <div className={styles.selects}>
          <SelectField
            label={t.stepBy}
            value={playback.size}
            options={stepSizes.map((value) => ({ value, label: t.stepSizes[value] }))}
            onChange={playback.setSize}
          />
          <SelectField
            label={t.speed}
            value={playback.speed}
            options={speeds.map((value) => ({ value, label: t.speeds[value] }))}
            onChange={playback.setSpeed}
          />
          {timeline.finished ? (
            <SelectField
              label={t.seenBy}
              value={String(viewer)}
              options={[
                { value: 'all', label: t.all },
                { value: 'spectator', label: t.spectator },
                ...players.map((seat) => ({
                  value: String(seat),
                  label: `${words.short(seat)} (${words.player(seat)})`,
                })),
              ]}
              onChange={(value) => onViewer(value === 'all' || value === 'spectator' ? value : Number(value))}
            />
          ) : undefined}
        </div>
        {timeline.finished ? (
          <Button look="gold" icon="chart" onClick={onReview}>
            {t.review}
          </Button>
        ) : (
          <p className={styles.note}>{t.unfinished}</p>
        )}
        <IconButton icon="close" label={t.close} onClick={onClose} className={styles.close} />
      </div>
    </section>
  );
}

/** How many sentences of one move are shown; a quarter's close has dozens. */
const mostSentences = 2;

const firstOf = (told: readonly string[]): string =>
  told.length > mostSentences ? `${told.slice(0, mostSentences).join(' ')} …` : told.join(' ');
