import { useLayoutEffect, useMemo, useState } from 'react';
import type { Seat, Viewer } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { MatchRecord } from '../../game/match-record';
import { useText } from '../../i18n';
import type { SeatInfo, TableSession } from '../../table/session';
import { Table } from '../../table/table';
import { TableProvider } from '../../table/use-table';
import { Button } from '../../ui/primitives/button';
import { keepFree } from '../../ui/layout/composition';
import { MessagePage } from '../../ui/layout/message-page';
import { ReplayBar } from './replay-bar';
import styles from './replay.module.css';
import { ReviewDialog } from './review/review-dialog';
import { useReview } from './review/use-review';
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
  const t = useText('replay');
  if (timeline === undefined)
    return (
      <MessagePage>
        <p role="alert">{t.broken}</p>
        <Button look="primary" onClick={onClose}>
          {t.close}
        </Button>
      </MessagePage>
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

/** Height of the bar below the table, in units of the layout: as a pointer needs it, and nearly as a finger does. */
const barHeight = 5;

interface PlayerProps extends Omit<ReplayProps, 'record'> {
  timeline: Timeline;
}

function Player({ timeline, seats, reviewOf, onClose }: PlayerProps) {
  const { eventsOf, viewFor } = rulesOf(timeline.match);
  const [reviewOpen, setReviewOpen] = useState(reviewOf !== undefined && timeline.finished);
  const [reviewWanted, setReviewWanted] = useState(reviewOpen);
  const [reviewed, setReviewed] = useState<Seat>(reviewOf ?? seats.find(({ kind }) => kind === 'human')?.seat ?? 0);
  const review = useReview(timeline.match, reviewed, reviewWanted);
  const playback = usePlayback(timeline);
  useReplayKeys(playback);
  const [viewer, setViewer] = useState<Viewer>(timeline.finished ? 'all' : 'spectator');
  const { position } = playback;
  useLayoutEffect(() => keepFree(barHeight), []);
  const now = useMemo(() => {
    const state = timeline.stateAt(position);
    const events = eventsOf(state, viewer);
    const before = position === 0 ? 0 : eventsOf(timeline.stateAt(position - 1), viewer).length;
    return { view: viewFor(state, viewer), events, made: events.slice(before) };
  }, [timeline, position, viewer, eventsOf, viewFor]);
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
  return (
    <TableProvider session={session}>
      <div className={styles.page}>
        <div className={styles.table}>
          <Table />
        </div>
        <ReplayBar
          timeline={timeline}
          playback={playback}
          made={now.made}
          viewer={viewer}
          onViewer={setViewer}
          onReview={() => {
            setReviewWanted(true);
            setReviewOpen(true);
          }}
          onClose={onClose}
        />
        <ReviewDialog
          open={reviewOpen}
          review={review}
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
    </TableProvider>
  );
}
