import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { hotseatText } from '../../i18n/hotseat';
import { download, matchFileName } from '../../saves/download';
import { writeMatchFile } from '../../saves/match-file';
import type { GuideProgress } from '../../saves/saved-match';
import { storeMatch } from '../../saves/match-store';
import { newMatch } from '../../saves/new-match';
import { Curtain } from '../../table/screens/curtain';
import type { SeatInfo, TableSession } from '../../table/session';
import { Table } from '../../table/table';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toaster';
import type { HotseatMatch, HotseatSnapshot, SavingTrouble } from './hotseat-match';
import { MatchMenu } from './match-menu';
import styles from './play.module.css';

const loadReport = () => import('../../table/screens/quarter-report');
const loadResult = () => import('../../table/screens/result');
const QuarterReport = lazy(loadReport);
const Result = lazy(loadResult);

interface HotseatTableProps {
  readonly match: HotseatMatch;
  readonly rulebook: ReactNode;
  /** A guide over what is shown, for matches that have one. */
  readonly guide: (guided: Guided) => ReactNode;
  readonly onLeave: () => void;
}

/** What a guide is told of a match, and what it tells. */
export interface Guided {
  readonly scene: HotseatSnapshot['scene']['kind'];
  readonly view: MatchView;
  readonly progress: GuideProgress;
  readonly onProgress: (progress: GuideProgress) => void;
}

/** The match on this device: table, curtain, quarter report or result, whichever is due. */
export function HotseatTable({ match, rulebook, guide, onLeave }: HotseatTableProps) {
  const t = useText(hotseatText);
  const shot = useSyncExternalStore(match.subscribe, match.snapshot);
  useLaterScreens();
  return (
    <>
      {shot.trouble === undefined ? undefined : <Trouble trouble={shot.trouble} shot={shot} />}
      <Suspense
        fallback={
          <Notice>
            <p role="status">{t.loading}</p>
          </Notice>
        }
      >
        <Scene match={match} shot={shot} rulebook={rulebook} onLeave={onLeave} />
      </Suspense>
      {shot.saved.guide === undefined
        ? undefined
        : guide({
            scene: shot.scene.kind,
            view: shot.view,
            progress: shot.saved.guide,
            onProgress: match.tellGuide,
          })}
    </>
  );
}

/** Fetches the screens that come later while people play, so that nobody waits for them. */
function useLaterScreens(): void {
  useEffect(() => {
    Promise.all([loadReport(), loadResult()]).catch(() => {
      // Without a network now: asked for again when one is due.
    });
  }, []);
}

function Scene({
  match,
  shot,
  rulebook,
  onLeave,
}: Omit<HotseatTableProps, 'guide'> & { readonly shot: HotseatSnapshot }) {
  const { scene, view, events, saved } = shot;
  const t = useText(hotseatText);
  const [, go] = useLocation();
  const seats = useMemo(
    () => saved.seats.map(({ name, kind, level }, seat): SeatInfo => ({ seat, name, kind, level })),
    [saved.seats],
  );
  const session = useMemo((): TableSession => {
    const mine = scene.kind === 'table' && typeof scene.viewer === 'number';
    return {
      view,
      events,
      seats,
      act: match.act,
      undo: mine && view.canUndo ? match.undo : undefined,
      redo: mine && shot.canRedo ? match.redo : undefined,
      readOnly: !mine,
      thinking: shot.thinking,
      progress: shot.progress,
      advise: mine && saved.hints === true && view.legal.length > 0 ? match.advise : undefined,
      told: shot.told,
    };
  }, [match, scene, view, events, seats, saved.hints, shot.canRedo, shot.thinking, shot.progress, shot.told]);
  const people = seats.filter(({ kind }) => kind === 'human');
  const playAgain = async () => {
    const { options, seats: chairs, name, hints = false, guide, seed } = saved;
    // What a guide says is true of one deal only.
    const again = guide === undefined ? {} : { guide: { read: [], hidden: false }, seed };
    const next = newMatch({ options, seats: chairs, name, hints, ...again });
    try {
      await storeMatch(next);
      go(`/play/${next.id}`);
    } catch {
      toast({ text: t.noStorage, tone: 'warning' });
    }
  };
  switch (scene.kind) {
    case 'curtain':
      return (
        <Curtain
          view={view}
          events={events}
          seats={seats}
          seat={scene.seat}
          onOpen={match.openCurtain}
          onHandToBot={() => match.changeSeat(scene.seat, { kind: 'bot' })}
          onLeave={onLeave}
        />
      );
    case 'report':
      return (
        <QuarterReport
          key={scene.quarter}
          view={view}
          events={events}
          seats={seats}
          quarter={scene.quarter}
          company={people.length === 1 ? people.at(0)?.seat : undefined}
          onDone={match.closeReport}
        />
      );
    case 'result':
      return (
        <Result
          view={view}
          seats={seats}
          onReview={() => go(`/replay/${saved.id}?review=${people.at(0)?.seat ?? 0}`)}
          onReplay={() => go(`/replay/${saved.id}`)}
          onPlayAgain={() => void playAgain()}
          onExport={() => download(matchFileName(saved.name), writeMatchFile(saved))}
          onHome={onLeave}
        />
      );
    case 'table':
      return (
        <Table
          session={session}
          menu={<MatchMenu match={match} shot={shot} session={session} rulebook={rulebook} onLeave={onLeave} />}
        />
      );
  }
}

function Trouble({ trouble, shot }: { readonly trouble: SavingTrouble; readonly shot: HotseatSnapshot }) {
  const t = useText(hotseatText);
  const { saved } = shot;
  return (
    <div className={styles.trouble} role="alert">
      <p>
        <b>{trouble === 'stale' ? t.staleTitle : t.storageTitle}.</b>{' '}
        {trouble === 'stale' ? t.staleText : t.storageText}
      </p>
      {trouble === 'stale' ? (
        <Button look="gold" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      ) : (
        <Button look="gold" onClick={() => download(matchFileName(saved.name), writeMatchFile(saved))}>
          {t.export}
        </Button>
      )}
    </div>
  );
}
