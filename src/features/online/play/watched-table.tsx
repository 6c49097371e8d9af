import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { Table } from '../../../table/table';
import { Notice } from '../../../ui/notice';
import { dial } from '../live/dial';
import { followMatch } from '../live/online-match';
import { tellProblem } from '../problem-words';
import { useSession } from './use-session';

interface WatchedTableProps {
  readonly match: string;
  /** What lets its holder see all. */
  readonly credential: string;
  /** Buttons of whoever shows it, with the way back. */
  readonly menu: ReactNode;
}

/** A match as somebody sees it who may see everything and plays nothing. */
export default function WatchedTable({ match: id, credential, menu }: WatchedTableProps) {
  const t = useText(liveText);
  const [match] = useState(() =>
    followMatch(
      id,
      dial(() => ({ match: id, credential })),
      tellProblem,
    ),
  );
  useEffect(() => {
    match.start();
    return match.stop;
  }, [match]);
  const shot = useSyncExternalStore(match.subscribe, match.snapshot);
  const session = useSession(match, shot);
  if (session === undefined)
    return (
      <Notice>
        <p role="status">{t.loading}</p>
        <ConnectionBanner connection={shot.connection} />
        <nav>{menu}</nav>
      </Notice>
    );
  return (
    <>
      <ConnectionBanner connection={shot.connection} />
      <Table session={{ ...session, readOnly: true }} menu={menu} />
    </>
  );
}
