import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { shortQuarterLabel } from '../../i18n/format';
import { useFollowing, type Following } from '../../table/following/use-following';
import type { SeatInfo, TableSession } from '../../table/session';
import { Curtain, QuarterReport, Reminders, Result, useLaterScreens } from '../../table/later-screens';
import { useSound } from '../../table/sound/sound-control';
import { Table, TableBelow } from '../../table/table';
import { TableProvider } from '../../table/use-table';
import { useMoment } from '../../ui/layout/fresh-page';
import { loadLater } from '../../ui/layout/load-later';
import { usePageTitle } from '../../ui/layout/page-title';
import { pace } from '../../browser-storage/pace';
import { useSoundPreferences } from '../../browser-storage/sound-settings';
import { reminded } from '../../browser-storage/reminders';
import type { GuideProgress } from '../../browser-storage/saved-match';
import { keepNewMatch } from '../../browser-storage/match-store';
import { newMatch } from '../../browser-storage/new-match';
import { exportMatch } from './export-match';
import type { HotseatMatch, HotseatSnapshot } from './hotseat-match';
import { MatchMenu } from './match-menu';
import styles from './play.module.css';

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

/** Fetched at once: when it is due there may be no network. */
const Trouble = loadLater('trouble', () => import('./trouble'), {
  size: 'over',
  waiting: undefined,
  words: ['trouble'],
});

/** The match on this device: table, curtain, quarter report or result, whichever is due. */
export function HotseatTable({ match, rulebook, guide, onLeave }: HotseatTableProps) {
  const { position, following, cover } = useFollowing(match, positionOf, pace.use());
  const shown = position ?? positionOf(match.snapshot());
  const trouble = usePart(match, (shot) => shot.trouble ?? shot.botTrouble);
  const name = usePart(match, ({ saved }) => saved.name);
  const hints = usePart(match, ({ saved }) => saved.hints === true);
  const guided = usePart(match, ({ saved }) => saved.guide);
  const covered = shown.scene.kind !== 'table';
  useEffect(() => cover(covered), [cover, covered]);
  const session = useSession(match, shown, hints, following);
  const { game } = useText('common');
  usePageTitle('content', `${name}, ${shortQuarterLabel(shown.view.year, shown.view.quarter)} · ${game}`);
  useMoment(covered ? 'rest' : session.readOnly ? 'between' : 'decision', match.saved);
  useLaterScreens(shown.view.quarter);
  useEffect(() => void Trouble.load().catch(() => undefined), []);
  const reminders = reminded.use();
  useSound(useSoundPreferences(false));
  return (
    <div className={trouble === undefined ? undefined : styles.under}>
      {trouble === undefined ? undefined : <Trouble trouble={trouble} match={match} />}
      <TableProvider session={session}>
        <Scene match={match} shown={shown} rulebook={rulebook} onLeave={onLeave} />
      </TableProvider>
      {guided === undefined && reminders.on && hints && shown.scene.kind === 'table' ? (
        <Reminders
          view={shown.view}
          told={reminders.told}
          onTold={(told) => reminded.set({ ...reminders, told })}
          onOff={() => reminded.set({ ...reminders, on: false })}
        />
      ) : undefined}
      {guided === undefined
        ? undefined
        : guide({
            scene: shown.scene.kind,
            view: shown.view,
            progress: guided,
            onProgress: match.tellGuide,
          })}
    </div>
  );
}

/** What is shown one after another: a moment of the match with the page it is shown on. */
const positionOf = ({ scene, view, events, reasons, thinking, canRedo }: HotseatSnapshot) => ({
  scene,
  view,
  events,
  reasons,
  thinking,
  canRedo,
});

type Moment = ReturnType<typeof positionOf>;

/** Something of a match that is the same while it does not change: bots move often, and what they do waits to be shown. */
const usePart = <P,>(match: HotseatMatch, part: (shot: HotseatSnapshot) => P): P =>
  useSyncExternalStore(match.subscribe, () => part(match.snapshot()));

/** The table's session of the match as it is shown. */
function useSession(match: HotseatMatch, shown: Moment, hints: boolean, following: Following): TableSession {
  const { view, events, reasons, thinking, canRedo } = shown;
  const saved = usePart(match, (shot) => shot.saved.seats);
  const seats = useMemo(
    () => saved.map(({ name, kind, level }, seat): SeatInfo => ({ seat, name, kind, level })),
    [saved],
  );
  return useMemo((): TableSession => {
    const mine = typeof view.viewer === 'number' && !following.behind;
    return {
      view,
      events,
      seats,
      act: match.act,
      undo: mine && view.canUndo ? match.undo : undefined,
      redo: mine && canRedo ? match.redo : undefined,
      readOnly: !mine,
      thinking,
      following,
      advise: mine && hints && view.legal.length > 0 ? match.advise : undefined,
      reasons,
    };
  }, [match, view, events, seats, hints, canRedo, thinking, reasons, following]);
}

function Scene({
  match,
  shown: { scene, view },
  rulebook,
  onLeave,
}: Omit<HotseatTableProps, 'guide'> & { readonly shown: Moment }) {
  const [, go] = useLocation();
  const menu = useMemo(
    () => <MatchMenu match={match} rulebook={rulebook} onLeave={onLeave} />,
    [match, rulebook, onLeave],
  );
  const review = () => {
    const { id, seats } = match.snapshot().saved;
    const firstPerson = seats.findIndex(({ kind }) => kind === 'human');
    go(`/replay/${id}?review=${Math.max(0, firstPerson)}`);
  };
  const playAgain = async () => {
    const { options, seats: chairs, name, hints = false, guide, seed } = match.snapshot().saved;
    // What a guide says is true of one deal only.
    const again = guide === undefined ? {} : { guide: { read: [], hidden: false }, seed };
    const next = newMatch({ options, seats: chairs, name, hints, ...again });
    await keepNewMatch(next);
    go(`/play/${next.id}`);
  };
  switch (scene.kind) {
    case 'curtain':
      return (
        <Curtain
          seat={scene.seat}
          onOpen={match.openCurtain}
          onHandToBot={() => match.changeSeat(scene.seat, { kind: 'bot' })}
          onLeave={onLeave}
        />
      );
    case 'result':
      return (
        <Result
          onReview={review}
          onReplay={() => go(`/replay/${match.snapshot().saved.id}`)}
          onPlayAgain={() => void playAgain()}
          onExport={() => exportMatch(match)}
          onHome={onLeave}
        />
      );
    case 'report':
    case 'table':
      return (
        <>
          {scene.kind === 'report' ? (
            <QuarterReport key={scene.quarter} quarter={scene.quarter} onDone={match.closeReport} />
          ) : undefined}
          {scene.kind === 'table' || typeof view.viewer === 'number' ? (
            <TableBelow over={scene.kind === 'report'}>
              <Table menu={menu} />
            </TableBelow>
          ) : undefined}
        </>
      );
  }
}
