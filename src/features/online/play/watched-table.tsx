import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../../../i18n';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { Table } from '../../../table/table';
import { TableProvider } from '../../../table/use-table';
import { MessagePage } from '../../../ui/layout/message-page';
import { dial } from '../live/dial';
import { followMatch } from '../live/online-match';
import { tellProblem } from '../problem-words';
import { useFollowedMatch } from './use-followed-match';
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
  const t = useText('live');
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
  const latest = useSyncExternalStore(match.subscribe, match.snapshot);
  const { shot, following } = useFollowedMatch(match, latest);
  const played = useSession(match, shot, following);
  const session = useMemo(() => (played === undefined ? undefined : { ...played, readOnly: true }), [played]);
  if (session === undefined)
    return (
      <MessagePage>
        <p role="status">{t.loading}</p>
        <ConnectionBanner connection={shot.connection} />
        <nav>{menu}</nav>
      </MessagePage>
    );
  return (
    <>
      <ConnectionBanner connection={shot.connection} />
      <TableProvider session={session}>
        <Table menu={menu} />
      </TableProvider>
    </>
  );
}
