import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Home } from '../features/home/home';
import { useText } from '../i18n';
import { commonText } from '../i18n/common';
import { shellText } from '../i18n/shell';
import { Announcer } from '../ui/announcer';
import { Toaster } from '../ui/toaster';
import { CrashBoundary } from './crash-boundary';

const Guide = lazy(() => import('../features/tutorial/guide'));
const LearnPage = lazy(() => import('../features/tutorial/learn-page'));
const NewGame = lazy(() => import('../features/hotseat/new-game/new-game'));
const Play = lazy(() => import('../features/hotseat/play'));
const MaterialPage = lazy(() => import('../features/material/material-page'));
const ClassTable = lazy(() => import('../features/online/room/class-table'));
const JoinPage = lazy(() => import('../features/classroom/student/join-page'));
const ClassPage = lazy(() => import('../features/classroom/student/class-page'));
const Lobby = lazy(() => import('../features/online/lobby/lobby'));
const NewTable = lazy(() => import('../features/online/new-table/new-table'));
const OnlinePage = lazy(() => import('../features/online/room/online-page'));
const ReplayPage = lazy(() => import('../features/replay/replay-page'));
const TeachHome = lazy(() => import('../features/classroom/teach/home/teach-home'));
const ConsolePage = lazy(() => import('../features/classroom/teach/console/console-page'));
const ScreenPage = lazy(() => import('../features/classroom/teach/screen/screen-page'));
const WatchedTable = lazy(() => import('../features/online/play/watched-table'));
const Rulebook = lazy(() => import('../features/rulebook/rulebook-page'));

/** A match as a teacher sees it. */
const watchMatch = (match: string, key: string, menu: ReactNode) => (
  <WatchedTable key={match} match={match} credential={key} menu={menu} />
);

/** The pages of the game. */
export function App() {
  const common = useText(commonText);
  const shell = useText(shellText);
  const [, go] = useLocation();
  const loading = <p role="status">{shell.loading}</p>;
  const rulebook = (
    <Suspense fallback={loading}>
      <Rulebook />
    </Suspense>
  );
  const guide = (guided: ComponentProps<typeof Guide>) => (
    <Suspense fallback={undefined}>
      <Guide {...guided} />
    </Suspense>
  );
  const classTable = (match: string, key: string) => (
    <ClassTable key={`${match} ${key}`} match={match} credential={key} rulebook={rulebook} />
  );
  return (
    <>
      <CrashBoundary>
        <Suspense fallback={loading}>
          <Switch>
            <Route path="/">
              <Home />
            </Route>
            <Route path="/new">
              <NewGame />
            </Route>
            <Route path="/play/:id">{({ id }) => <Play key={id} id={id} rulebook={rulebook} guide={guide} />}</Route>
            <Route path="/learn">
              <LearnPage />
            </Route>
            <Route path="/online">
              <Lobby />
            </Route>
            <Route path="/online/new">
              <NewTable />
            </Route>
            <Route path="/online/:id">{({ id }) => <OnlinePage key={id} id={id} rulebook={rulebook} />}</Route>
            <Route path="/join">
              <JoinPage />
            </Route>
            <Route path="/class/:code">
              {({ code }) => <ClassPage code={code} table={classTable} rulebook={rulebook} />}
            </Route>
            <Route path="/replay/:id">{({ id }) => <ReplayPage key={id} id={id} />}</Route>
            <Route path="/teach">
              <TeachHome />
            </Route>
            <Route path="/screen/:session">{({ session }) => <ScreenPage key={session} session={session} />}</Route>
            <Route path="/rules">
              <Rulebook onClose={() => go('/')} />
            </Route>
            <Route path="/teach/material">
              <MaterialPage onClose={() => go('/teach')} />
            </Route>
            <Route path="/teach/material/:page">
              {({ page }) => <MaterialPage page={page} onClose={() => go('/teach/material')} />}
            </Route>
            <Route path="/teach/:session/:table?">
              {({ session, table }) => <ConsolePage key={session} session={session} table={table} watch={watchMatch} />}
            </Route>
            <Route>
              <Home lost />
            </Route>
          </Switch>
        </Suspense>
      </CrashBoundary>
      <Announcer />
      <Toaster label={common.news} closeLabel={common.close} />
    </>
  );
}
