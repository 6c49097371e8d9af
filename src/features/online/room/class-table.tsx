import type { ReactNode } from 'react';
import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import { onlineText } from '../../../i18n/online';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { Notice } from '../../../ui/notice';
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
  const t = useText(onlineText);
  const { letGo } = useText(liveText);
  const { match, shot } = useOnlineMatch(id, credential);
  const { connection, info, standing } = shot;
  if (connection.kind === 'ended')
    return (
      <Notice>
        <p role="status">{connection.reason === 'seat-moved' ? letGo : t.ends[connection.reason].text}</p>
      </Notice>
    );
  if (info === undefined || standing === undefined)
    return (
      <Notice>
        <ConnectionBanner connection={connection} />
        <p role="status">{t.loading}</p>
      </Notice>
    );
  return (
    <>
      <ConnectionBanner connection={connection} />
      <MatchScene match={match} shot={shot} info={info} rulebook={rulebook} inClass />
    </>
  );
}
