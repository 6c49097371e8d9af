import type { ReactNode } from 'react';
import { useText } from '../../../i18n';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { MessagePage } from '../../../ui/layout/message-page';
import { MatchScene } from '../play/match-scene';
import { useOnlineMatch } from './use-online-match';

interface ClassTableProps {
  readonly match: string;
  /** The student's key: it proves their seat. */
  readonly credential: string;
  /** The rulebook, shown over the table on demand. */
  readonly rulebook: ReactNode;
}

/** A table of a class, as the student at one of its seats plays it. */
export default function ClassTable({ match: id, credential, rulebook }: ClassTableProps) {
  const t = useText('online');
  const { letGo } = useText('live');
  const { match, shot } = useOnlineMatch(id, credential);
  const { connection, info, standing } = shot;
  if (connection.kind === 'ended')
    return (
      <MessagePage>
        <p role="status">{connection.reason === 'seat-moved' ? letGo : t.ends[connection.reason].text}</p>
      </MessagePage>
    );
  if (info === undefined || standing === undefined)
    return (
      <MessagePage>
        <ConnectionBanner connection={connection} />
        <p role="status">{t.loading}</p>
      </MessagePage>
    );
  return (
    <>
      <ConnectionBanner connection={connection} />
      <MatchScene match={match} shot={shot} info={info} rulebook={rulebook} inClass />
    </>
  );
}
