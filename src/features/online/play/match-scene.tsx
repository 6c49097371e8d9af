import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MatchView } from '../../../../rules/index';
import { useText } from '../../../i18n';
import { shortQuarterLabel } from '../../../i18n/format';
import { useMoment } from '../../../ui/layout/fresh-page';
import { usePageTitle } from '../../../ui/layout/page-title';
import { paces, type MatchInfo } from '../../../protocol/match-info';
import { QuarterReport, Result, useLaterScreens } from '../../../table/later-screens';
import { useSound } from '../../../table/sound/sound-control';
import { Table, TableBelow } from '../../../table/table';
import { TableProvider } from '../../../table/use-table';
import { useSoundPreferences } from '../../../browser-storage/sound-settings';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { reportsRead } from '../preferences';
import { tellProblem } from '../problem-words';
import { Chat } from './chat';
import { ChatButton } from './chat-button';
import { ClassNote } from './class-note';
import { Dock } from './dock';
import { OnlineMenu } from './online-menu';
import { RematchNote, useRematch } from './rematch';
import { StandInNote } from './stand-in-note';
import { TakeOverNote } from './take-over-note';
import { useAwake } from './use-awake';
import { useAway } from './use-away';
import { useChat } from './use-chat';
import { useFollowedMatch } from './use-followed-match';
import { useSession } from './use-session';
import { useTurnAlerts } from './use-turn-alerts';

const loadRecords = () => import('./keep-record');

interface MatchSceneProps {
  readonly match: OnlineMatch;
  readonly shot: OnlineSnapshot;
  readonly info: MatchInfo;
  readonly rulebook: ReactNode;
  /** A table of a class: its people come and go as the teacher says. */
  readonly inClass?: boolean;
}

/** A match that is played, or was: the table, and over it for this viewer alone the report of the quarter or the result. */
export function MatchScene({ match, shot: latest, info, rulebook, inClass = false }: MatchSceneProps) {
  const { botName } = useText('setup');
  const [, go] = useLocation();
  const { shot, following, cover } = useFollowedMatch(match, latest);
  const session = useSession(match, shot, following, useAway(match, latest));
  const chat = useChat(info, shot, match);
  const rematch = useRematch(info.id, shot.seat);
  const view = session?.view;
  const awaited = latest.standing?.view.seatsToAct ?? [];
  const mine = info.held === undefined && shot.seat !== undefined && awaited.includes(shot.seat);
  const { unread, read } = useReports(info.id, view);
  const covered = unread !== undefined;
  useEffect(() => cover(covered), [cover, covered]);
  useTurnAlerts(mine && info.status === 'playing' && (covered || !following.behind), info.title);
  const clock = shot.seat === undefined ? undefined : session?.seats[shot.seat]?.clock;
  useAwake(mine && clock?.running === true && paces[info.pace].kind === 'live');
  const { game } = useText('common');
  const quarter = view === undefined ? '' : `, ${shortQuarterLabel(view.year, view.quarter)}`;
  usePageTitle('content', `${info.title}${quarter} · ${game}`);
  useMoment(covered || view?.phase === 'over' ? 'rest' : mine && info.status === 'playing' ? 'decision' : 'between');
  useLaterScreens(view?.quarter ?? 1);
  useSound(useSoundPreferences(inClass || shot.seat === undefined));
  if (session === undefined || view === undefined) return undefined;
  const scene = unread === undefined ? (view.phase === 'over' ? 'result' : 'table') : 'report';
  const replay = async (query = '') => {
    const { storeRecord } = await loadRecords();
    const stored = await storeRecord(info.id, botName);
    if ('problem' in stored) tellProblem(stored.problem);
    else go(`/replay/${stored.saved}${query}`);
  };
  const keep = async () => {
    const { exportRecord } = await loadRecords();
    const problem = await exportRecord(info.id, botName);
    if (problem !== undefined) tellProblem(problem);
  };
  return (
    <TableProvider session={session}>
      {scene === 'result' || view.phase === 'over' ? undefined : (
        <TableBelow over={scene === 'report'}>
          <Table
            talk={<ChatButton chat={chat} />}
            menu={
              <OnlineMenu
                match={match}
                info={info}
                seat={shot.seat}
                offset={shot.offset}
                chat={chat}
                rulebook={rulebook}
                inClass={inClass}
              />
            }
          />
        </TableBelow>
      )}
      {scene === 'report' && unread !== undefined ? (
        <QuarterReport key={unread} quarter={unread} company={shot.seat} onDone={read} />
      ) : undefined}
      {scene === 'result' ? (
        <Result
          {...(inClass
            ? {}
            : {
                onReview: () => void replay(`?review=${shot.seat ?? 0}`),
                onReplay: () => void replay(),
                onPlayAgain: shot.seat === undefined ? undefined : () => void rematch(),
                onExport: () => void keep(),
                onHome: () => go('/online'),
              })}
        />
      ) : undefined}
      {scene === 'table' ? (
        <StandInNote match={match} info={info} seat={shot.seat} />
      ) : (
        <Dock over={scene} chat={chat} awaited={scene === 'report' && mine} clock={clock} onTable={read} />
      )}
      <TakeOverNote clock={clock} over={scene} />
      {scene === 'result' && !inClass ? <RematchNote info={info} seat={shot.seat} onJoin={rematch} /> : undefined}
      {inClass ? <ClassNote held={info.held} scene={scene} /> : undefined}
      <Chat chat={chat} />
    </TableProvider>
  );
}

/** The last closed quarter when its report was not read here yet; whoever comes later is not told of what was. */
function useReports(id: string, view: MatchView | undefined) {
  const closed = view === undefined ? undefined : view.phase === 'over' ? view.quarters : view.quarter - 1;
  reportsRead.use();
  const [first] = useState(closed);
  const seen = reportsRead.of(id) ?? first ?? closed ?? 0;
  useEffect(() => {
    if (reportsRead.of(id) === undefined && closed !== undefined) reportsRead.set(id, closed);
  }, [id, closed]);
  return {
    unread: closed !== undefined && closed > seen ? closed : undefined,
    read: () => {
      if (closed !== undefined) reportsRead.set(id, closed);
    },
  };
}
