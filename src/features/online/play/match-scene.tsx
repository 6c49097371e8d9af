import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MatchView } from '../../../../rules/index';
import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import { setupText } from '../../../i18n/setup';
import type { MatchInfo } from '../../../protocol/match-info';
import { Table } from '../../../table/table';
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
import { useChat } from './use-chat';
import { useSession } from './use-session';
import { useTurnAlerts } from './use-turn-alerts';

const loadReport = () => import('../../../table/screens/quarter-report');
const loadResult = () => import('../../../table/screens/result');
const loadRecords = () => import('./keep-record');
const QuarterReport = lazy(loadReport);
const Result = lazy(loadResult);

interface MatchSceneProps {
  readonly match: OnlineMatch;
  readonly shot: OnlineSnapshot;
  readonly info: MatchInfo;
  readonly rulebook: ReactNode;
  /** A table of a class: its people come and go as the teacher says. */
  readonly inClass?: boolean;
}

/** A match that is played, or was: the table, and over it for this viewer alone the report of the quarter or the result. */
export function MatchScene({ match, shot, info, rulebook, inClass = false }: MatchSceneProps) {
  const t = useText(liveText);
  const { botName } = useText(setupText);
  const [, go] = useLocation();
  const session = useSession(match, shot);
  const chat = useChat(info, shot, match);
  const rematch = useRematch(info.id, shot.seat);
  const view = session?.view;
  const mine =
    view !== undefined && info.held === undefined && shot.seat !== undefined && view.seatsToAct.includes(shot.seat);
  const { unread, read } = useReports(info.id, view);
  useTurnAlerts(mine && info.status === 'playing', info.title);
  useLaterScreens();
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
    <>
      <Suspense fallback={<p role="status">{t.loading}</p>}>
        {scene === 'table' ? (
          <Table
            session={session}
            talk={<ChatButton chat={chat} />}
            menu={
              <OnlineMenu
                match={match}
                info={info}
                seat={shot.seat}
                offset={shot.offset}
                session={session}
                chat={chat}
                rulebook={rulebook}
                inClass={inClass}
              />
            }
          />
        ) : undefined}
        {scene === 'report' && unread !== undefined ? (
          <QuarterReport
            key={unread}
            view={view}
            events={session.events}
            seats={session.seats}
            quarter={unread}
            company={shot.seat}
            onDone={read}
          />
        ) : undefined}
        {scene === 'result' ? (
          <Result
            view={view}
            seats={session.seats}
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
      </Suspense>
      {scene === 'table' ? (
        <StandInNote match={match} info={info} seat={shot.seat} />
      ) : (
        <Dock
          over={scene}
          chat={chat}
          awaited={scene === 'report' && mine}
          clock={shot.seat === undefined ? undefined : session.seats[shot.seat]?.clock}
          onTable={read}
        />
      )}
      {scene === 'result' && !inClass ? <RematchNote info={info} seat={shot.seat} onJoin={rematch} /> : undefined}
      {inClass ? <ClassNote held={info.held} scene={scene} /> : undefined}
      <Chat chat={chat} />
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
