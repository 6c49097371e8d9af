import { useMemo, useState } from 'react';
import { eventsOf, type MatchEvent, type Seat, type Viewer, viewFor } from '../../../rules/index';
import { useText } from '../../i18n';
import { screensText } from '../../i18n/screens';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useSentences } from '../../table/screens/use-sentences';
import { useWords } from '../../table/screens/words';
import type { SeatInfo, TableSession } from '../../table/session';
import { Table } from '../../table/table';
import { choiceOf } from './choice-of';
import { ReplayBar } from './replay-bar';
import styles from './replay.module.css';
import { ReviewDialog } from './review/review-dialog';
import { useReview } from './review/use-review';
import type { MatchRecord } from '../../game/match-record';
import { createTimeline, type Timeline } from './timeline';
import { usePlayback } from './use-playback';
import { useReplayKeys } from './use-replay-keys';

interface ReplayProps {
  record: MatchRecord;
  seats: readonly SeatInfo[];
  /** Whose review is open from the first, if the match is finished. */
  reviewOf: Seat | undefined;
  onClose: () => void;
}

/** Steps through a recorded match; one that is still being played shows only what everybody knows. */
export default function Replay({ record, seats, reviewOf, onClose }: ReplayProps) {
  const timeline = useMemo(() => timelineOf(record), [record]);
  const t = useText(screensText).replay;
  if (timeline === undefined)
    return (
      <Notice>
        <p role="alert">{t.broken}</p>
        <Button look="primary" onClick={onClose}>
          {t.close}
        </Button>
      </Notice>
    );
  return <Player timeline={timeline} seats={seats} reviewOf={reviewOf} onClose={onClose} />;
}

function timelineOf(record: MatchRecord): Timeline | undefined {
  try {
    return createTimeline(record);
  } catch {
    // A record from a file may break any rule; the player is told, and nothing else depends on it.
    return undefined;
  }
}

interface PlayerProps extends Omit<ReplayProps, 'record'> {
  timeline: Timeline;
}

function Player({ timeline, seats, reviewOf, onClose }: PlayerProps) {
  const [reviewOpen, setReviewOpen] = useState(reviewOf !== undefined && timeline.finished);
  const [reviewWanted, setReviewWanted] = useState(reviewOpen);
  const [reviewed, setReviewed] = useState<Seat>(reviewOf ?? seats.find(({ kind }) => kind === 'human')?.seat ?? 0);
  const review = useReview(timeline.match, reviewed, reviewWanted);
  const playback = usePlayback(timeline);
  useReplayKeys(playback);
  const [viewer, setViewer] = useState<Viewer>(timeline.finished ? 'all' : 'spectator');
  const { position } = playback;
  const now = useMemo(() => {
    const state = timeline.stateAt(position);
    const events = eventsOf(state, viewer);
    const before = position === 0 ? 0 : eventsOf(timeline.stateAt(position - 1), viewer).length;
    return { view: viewFor(state, viewer), events, made: events.slice(before) };
  }, [timeline, position, viewer]);
  const session = useMemo<TableSession>(
    () => ({
      view: now.view,
      events: now.events,
      seats,
      act: () => Promise.resolve(undefined),
      readOnly: true,
    }),
    [now, seats],
  );
  const words = useWords(now.view, seats);
  const sentence = useSentences(words);
  const t = words.t.replay;
  return (
    <div className={styles.page}>
      <div className={styles.table}>
        <Table session={session} />
      </div>
      <ReplayBar
        timeline={timeline}
        playback={playback}
        viewer={viewer}
        onViewer={setViewer}
        quarter={words.quarter(now.view.quarter)}
        said={
          position === 0
            ? t.begins
            : toldOf(now.made, sentence) || choiceOf(timeline.match.moves[position - 1], viewer, words)
        }
        words={words}
        players={now.view.companies.flatMap(({ seat, neutral }) => (neutral ? [] : [seat]))}
        onReview={() => {
          setReviewWanted(true);
          setReviewOpen(true);
        }}
        onClose={onClose}
      />
      <ReviewDialog
        open={reviewOpen}
        review={review}
        view={now.view}
        seats={seats}
        words={words}
        seat={reviewed}
        onSeat={setReviewed}
        position={position}
        viewAt={(at, seat) => viewFor(timeline.stateAt(at), seat)}
        onShow={(at) => {
          setReviewOpen(false);
          setViewer(reviewed);
          playback.goTo(at);
        }}
        onClose={() => setReviewOpen(false)}
      />
    </div>
  );
}

/** How many sentences of one move are shown; a quarter's close has dozens. */
const mostSentences = 2;

function toldOf(made: readonly MatchEvent[], sentence: (event: MatchEvent) => string): string {
  const told = made.map(sentence).filter((text) => text !== '');
  return told.length > mostSentences ? `${told.slice(0, mostSentences).join(' ')} …` : told.join(' ');
}
