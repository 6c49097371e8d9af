import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../../i18n';
import { ConnectionBanner } from '../../../../table/people/connection-banner';
import { Button, buttonClass } from '../../../../ui/primitives/button';
import { MessagePage } from '../../../../ui/layout/message-page';
import { loadLater } from '../../../../ui/layout/load-later';
import { classKeys } from '../../live/class-keys';
import { takeKey } from '../../live/take-key';
import { tellDraining } from '../../live/tell-problem';
import { useClass } from '../../live/use-class';
import { Console } from './console';

const Report = loadLater('report of a session', () => import('./report'), {
  size: 'page',
  waiting: <ReportSoon />,
  words: ['setup'],
});

interface ConsolePageProps {
  readonly session: string;
  /** The number of a table that is looked into, or `report`: every chart. */
  readonly table?: string;
  /** Shows a match to whoever holds the key, all-knowing, with the way back among its buttons. */
  readonly watch: (match: string, key: string, menu: ReactNode) => ReactNode;
}

/** The console of a session, for whoever this browser holds the key of. */
export default function ConsolePage({ session, table, watch }: ConsolePageProps) {
  const t = useText('teachConsole');
  const [key] = useState(() => takeKey('teacher', session));
  if (key === undefined) return <Nothing title={t.noKey} text={t.noKeyText} />;
  return <HeldConsole session={session} teacherKey={key} table={table} watch={watch} />;
}

interface HeldConsoleProps extends ConsolePageProps {
  readonly teacherKey: string;
}

function HeldConsole({ session, teacherKey, table, watch }: HeldConsoleProps) {
  const t = useText('teachConsole');
  const live = useClass(session, teacherKey, tellDraining);
  const { connection, view, tables } = live;
  const ended = connection.kind === 'ended' ? connection.reason : undefined;
  const title = view?.info.title;
  const code = view?.info.code;
  useEffect(() => {
    if (title !== undefined && code !== undefined) remember(session, teacherKey, title, code);
  }, [session, teacherKey, title, code]);
  useEffect(() => {
    if (ended === 'deleted' || ended === 'unknown-session') classKeys.forget('teacher', session);
  }, [ended, session]);
  if (ended !== undefined) return <Nothing {...t.ends[ended]} />;
  if (view === undefined)
    return (
      <MessagePage>
        <p role="status">{t.loading}</p>
        <ConnectionBanner connection={connection} />
        <Link href="/teach" className={buttonClass('paper')}>
          {t.toTeach}
        </Link>
      </MessagePage>
    );
  if (view.role !== 'teacher') return <Nothing title={t.noKey} text={t.noKeyText} />;
  const match = tables.find((row) => String(row.table) === table)?.match;
  return (
    <>
      <ConnectionBanner connection={connection} />
      {table === undefined ? (
        <Console session={session} teacherKey={teacherKey} live={live} view={view} />
      ) : table === 'report' ? (
        <Report session={session} teacherKey={teacherKey} view={view} />
      ) : match === undefined ? (
        <Nothing title={t.goneTable} text="" back={`/teach/${session}`} />
      ) : (
        watch(
          match,
          teacherKey,
          <Link href={`/teach/${session}`} className={buttonClass('paper')}>
            ← {t.console}
          </Link>,
        )
      )}
    </>
  );
}

function ReportSoon() {
  const { reportLoading } = useText('teachConsole');
  return <p role="status">{reportLoading}</p>;
}

function remember(session: string, key: string, title: string, code: string): void {
  const kept = classKeys.of('teacher', session);
  if (kept !== undefined && (kept.title !== title || kept.code !== code))
    classKeys.keep({ role: 'teacher', session, key, title, code });
}

interface NothingProps {
  readonly title: string;
  readonly text: string;
  readonly back?: string;
}

function Nothing({ title, text, back }: NothingProps) {
  const t = useText('teachConsole');
  return (
    <MessagePage>
      <h1>{title}</h1>
      {text === '' ? undefined : <p>{text}</p>}
      <nav>
        {back === undefined ? undefined : (
          <Link href={back} className={buttonClass('primary')}>
            {t.backToConsole}
          </Link>
        )}
        <Link href="/teach" className={buttonClass('paper')}>
          {t.toTeach}
        </Link>
        <Button look="paper" onClick={() => globalThis.location.reload()}>
          {t.reload}
        </Button>
      </nav>
    </MessagePage>
  );
}
