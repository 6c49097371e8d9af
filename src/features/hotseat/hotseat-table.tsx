import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { shortQuarterLabel } from '../../i18n/format';
import { useFollowing, type Following } from '../../table/following/use-following';
import type { SeatInfo, TableSession } from '../../table/session';
import { Curtain, QuarterReport, Reminders, Result, useLaterScreens } from '../../table/later-screens';
import { useSound } from '../../table/sound/sound-control';
import { Table } from '../../table/table';
import { TableProvider } from '../../table/use-table';
import { useMoment } from '../../ui/layout/fresh-page';
import { loadLater } from '../../ui/layout/load-later';
import { usePageTitle } from '../../ui/layout/page-title';
import { download, matchFileName } from '../../browser-storage/download';
import { pace } from '../../browser-storage/pace';
import { useSoundPreferences } from '../../browser-storage/sound-settings';
import { writeMatchFile } from '../../browser-storage/write-match-file';
import { reminded } from '../../browser-storage/reminders';
import type { GuideProgress } from '../../browser-storage/saved-match';
import { keepNewMatch } from '../../browser-storage/match-store';
import { newMatch } from '../../browser-storage/new-match';
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
  const latest = useSyncExternalStore(match.subscribe, match.snapshot);
  const { position, following, cover } = useFollowing(match, positionOf, pace.use());
  const shot = position === undefined ? latest : { ...latest, ...position };
  const trouble = shot.trouble ?? shot.botTrouble;
  const covered = shot.scene.kind !== 'table';
  useEffect(() => cover(covered), [cover, covered]);
  const session = useSession(match, shot, following);
  const { game } = useText('common');
  usePageTitle('content', `${shot.saved.name}, ${shortQuarterLabel(shot.view.year, shot.view.quarter)} · ${game}`);
  useMoment(covered ? 'rest' : session.readOnly ? 'between' : 'decision', match.saved);
  useLaterScreens(shot.view.quarter);
  useEffect(() => void Trouble.load().catch(() => undefined), []);
  const reminders = reminded.use();
  useSound(useSoundPreferences(false));
  return (
    <div className={trouble === undefined ? undefined : styles.under}>
      {trouble === undefined ? undefined : <Trouble trouble={trouble} match={match} saved={shot.saved} />}
      <TableProvider session={session}>
        <Scene match={match} shot={shot} rulebook={rulebook} onLeave={onLeave} />
      </TableProvider>
      {shot.saved.guide === undefined && reminders.on && shot.saved.hints === true && shot.scene.kind === 'table' ? (
        <Reminders
          view={shot.view}
          told={reminders.told}
          onTold={(told) => reminded.set({ ...reminders, told })}
          onOff={() => reminded.set({ ...reminders, on: false })}
        />
      ) : undefined}
      {shot.saved.guide === undefined
        ? undefined
        : guide({
            scene: shot.scene.kind,
            view: shot.view,
            progress: shot.saved.guide,
            onProgress: match.tellGuide,
          })}
    </div>
  );
}

/** What is shown one after another: a moment of the match with the page it is shown on. */
const positionOf = ({ scene, view, events }: HotseatSnapshot) => ({ scene, view, events });

/** The table's session of the match as it is shown. */
function useSession(match: HotseatMatch, shot: HotseatSnapshot, following: Following): TableSession {
  const { scene, view, events, saved } = shot;
  const seats = useMemo(
    () => saved.seats.map(({ name, kind, level }, seat): SeatInfo => ({ seat, name, kind, level })),
    [saved.seats],
  );
  return useMemo((): TableSession => {
    const mine = scene.kind === 'table' && typeof scene.viewer === 'number' && !following.behind;
    return {
      view,
      events,
      seats,
      act: match.act,
      undo: mine && view.canUndo ? match.undo : undefined,
      redo: mine && shot.canRedo ? match.redo : undefined,
      readOnly: !mine,
      thinking: shot.thinking,
      following,
      advise: mine && saved.hints === true && view.legal.length > 0 ? match.advise : undefined,
      reasons: shot.reasons,
    };
  }, [match, scene, view, events, seats, saved.hints, shot.canRedo, shot.thinking, shot.reasons, following]);
}

function Scene({
  match,
  shot,
  rulebook,
  onLeave,
}: Omit<HotseatTableProps, 'guide'> & { readonly shot: HotseatSnapshot }) {
  const { scene, saved } = shot;
  const [, go] = useLocation();
  const firstPerson = Math.max(
    0,
    saved.seats.findIndex(({ kind }) => kind === 'human'),
  );
  const playAgain = async () => {
    const { options, seats: chairs, name, hints = false, guide, seed } = saved;
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
    case 'report':
      return <QuarterReport key={scene.quarter} quarter={scene.quarter} onDone={match.closeReport} />;
    case 'result':
      return (
        <Result
          onReview={() => go(`/replay/${saved.id}?review=${firstPerson}`)}
          onReplay={() => go(`/replay/${saved.id}`)}
          onPlayAgain={() => void playAgain()}
          onExport={() => download(matchFileName(saved.name), writeMatchFile(saved))}
          onHome={onLeave}
        />
      );
    case 'table':
      return <Table menu={<MatchMenu match={match} shot={shot} rulebook={rulebook} onLeave={onLeave} />} />;
  }
}
