import { useEffect, useLayoutEffect, type ComponentProps, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Home } from '../features/home/home';
import { onLanguageFailure, useText, type Group } from '../i18n';
import { Announcer } from '../ui/layout/announcer';
import { ErrorBoundary } from '../ui/layout/error-boundary';
import { usePageTitle } from '../ui/layout/page-title';
import { writeLarger } from '../ui/layout/composition';
import { loadLater } from '../ui/layout/load-later';
import { Toaster } from '../ui/primitives/toaster';
import { characterKeys, textSize } from '../browser-storage/settings';
import { CharacterKeys } from '../ui/primitives/character-keys';
import { titleOf } from './page-titles';
import { sayLanguageFailed } from './say-language-failed';
import { useArrival } from './use-arrival';

/** The script this page began with. */
const entry = new URL(import.meta.url).pathname;

/** A whole page, and the groups of words it shows. */
const page = (...words: readonly Group[]) => ({ size: 'page', words }) as const;

const Guide = loadLater('guide', () => import('../features/tutorial/guide'), {
  size: 'over',
  waiting: undefined,
  words: ['cards', 'tutorial'],
});
const LearnPage = loadLater('learn page', () => import('../features/tutorial/learn-page'), page('setup', 'tutorial'));
const NewGame = loadLater('new game', () => import('../features/hotseat/new-game/new-game'), page('hotseat', 'setup'));
const Play = loadLater('play', () => import('../features/hotseat/play'), page('cards', 'hotseat', 'table'));
const MaterialPage = loadLater(
  'material page',
  () => import('../features/material/material-page'),
  page('book', 'material', 'questions'),
);
const ClassTable = loadLater(
  'class table',
  () => import('../features/online/room/class-table'),
  page('cards', 'live', 'online', 'setup', 'table'),
);
const JoinPage = loadLater(
  'join page',
  () => import('../features/classroom/student/join-page'),
  page('classroom', 'setup'),
);
const ClassPage = loadLater(
  'class page',
  () => import('../features/classroom/student/class-page'),
  page('classroom', 'live', 'questions', 'setup'),
);
const Lobby = loadLater('lobby', () => import('../features/online/lobby/lobby'), page('online', 'setup'));
const NewTable = loadLater(
  'new table',
  () => import('../features/online/new-table/new-table'),
  page('online', 'setup'),
);
const OnlinePage = loadLater(
  'online page',
  () => import('../features/online/room/online-page'),
  page('cards', 'live', 'online', 'setup', 'table'),
);
const ReplayPage = loadLater(
  'replay page',
  () => import('../features/replay/replay-page'),
  page('cards', 'hotseat', 'review', 'table'),
);
const TeachHome = loadLater(
  'teach home',
  () => import('../features/classroom/teach/home/teach-home'),
  page('cards', 'classroom', 'setup', 'teach'),
);
const ConsolePage = loadLater(
  'console page',
  () => import('../features/classroom/teach/console/console-page'),
  page('cards', 'classroom', 'debrief', 'live', 'questions', 'teach'),
);
const ScreenPage = loadLater(
  'screen page',
  () => import('../features/classroom/teach/screen/screen-page'),
  page('cards', 'debrief', 'live', 'questions', 'setup', 'teach'),
);
const WatchedTable = loadLater(
  'watched table',
  () => import('../features/online/play/watched-table'),
  page('cards', 'live', 'online', 'table'),
);
const RulebookPage = loadLater(
  'rulebook page',
  () => import('../features/rulebook/rulebook-page'),
  page('book', 'cards'),
);
/** In a dialog, over what is played. */
const Rulebook = loadLater('rulebook', () => import('../features/rulebook/rulebook-page'), {
  words: ['book', 'cards'],
});

/** A match as a teacher sees it. */
const watchMatch = (match: string, key: string, menu: ReactNode) => (
  <WatchedTable key={match} match={match} credential={key} menu={menu} />
);

/** Names the tab, and leads to the heading of a page that a link led to. */
function Arrival() {
  const shell = useText('shell');
  const { game } = useText('common');
  const [address] = useLocation();
  usePageTitle('page', titleOf(address, game, shell));
  useArrival();
  return undefined;
}

/** The pages of the game. */
export function App() {
  useEffect(() => onLanguageFailure(sayLanguageFailed), []);
  useEffect(() => {
    import('./besides').then(
      ({ addBesides }) => addBesides(entry),
      () => undefined,
    );
  }, []);
  const letters = textSize.use();
  // Before anything is painted in another size.
  useLayoutEffect(() => writeLarger(Number(letters) / 100), [letters]);
  const [, go] = useLocation();
  const rulebook = <Rulebook />;
  const guide = (guided: ComponentProps<typeof Guide>) => <Guide {...guided} />;
  const classTable = (match: string, key: string) => (
    <ClassTable key={`${match} ${key}`} match={match} credential={key} rulebook={rulebook} />
  );
  return (
    <CharacterKeys value={characterKeys.use()}>
      <Arrival />
      <Switch>
        <Route path="/">
          <ErrorBoundary place="start page" size="page">
            <Home />
          </ErrorBoundary>
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
          <RulebookPage onClose={() => go('/')} />
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
          <ErrorBoundary place="start page" size="page">
            <Home lost />
          </ErrorBoundary>
        </Route>
      </Switch>
      <Announcer />
      <News />
    </CharacterKeys>
  );
}

function News() {
  const { news, putAway } = useText('common');
  return <Toaster label={news} closeLabel={putAway} />;
}
