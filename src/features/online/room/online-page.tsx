import { useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../i18n';
import { tidyCode } from '../../../protocol/tidy-code';
import { buttonClass } from '../../../ui/primitives/button';
import { credentials } from '../credentials';
import { MatchScene } from '../play/match-scene';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { Ended } from './ended';
import { MessagePage } from '../../../ui/layout/message-page';
import { useOnlineMatch } from './use-online-match';
import { WaitingRoom } from './waiting-room';

interface OnlinePageProps {
  readonly id: string;
  /** The rulebook, shown over the table on demand. */
  readonly rulebook: ReactNode;
}

/** Letters a table's number is made of; whoever types it may use small ones. */
const tableNumber = /^[2-9A-Z]{8,20}$/;

/** A table on the server: the waiting room, then the match. */
export default function OnlinePage({ id, rulebook }: OnlinePageProps) {
  const [time, setTime] = useState(0);
  const tidy = tidyCode(id);
  if (!tableNumber.test(tidy)) return <Ended reason="unknown-match" id={tidy} />;
  return <OnlineTable key={time} id={tidy} rulebook={rulebook} onAgain={() => setTime(time + 1)} />;
}

interface OnlineTableProps extends OnlinePageProps {
  /** Begins anew, as after a seat was lost. */
  readonly onAgain: () => void;
}

function OnlineTable({ id, rulebook, onAgain }: OnlineTableProps) {
  const t = useText('online');
  const { match, shot } = useOnlineMatch(id);
  const { connection, info, seat, standing } = shot;
  const ended = connection.kind === 'ended' ? connection.reason : undefined;
  const again = useEffectEvent(onAgain);
  useLayoutEffect(() => {
    // Whoever gave the seat up here stays and watches.
    if (ended === 'seat-moved' && credentials.of(id) === undefined) again();
    // A seat that is gone is not offered again in the list of one's tables.
    else if (ended === 'seat-moved' || ended === 'deleted' || ended === 'unknown-match') credentials.forget(id);
  }, [ended, id]);
  if (ended !== undefined) return <Ended reason={ended} id={id} onWatch={onAgain} />;
  if (info === undefined)
    return (
      <MessagePage>
        <p role="status">{t.loading}</p>
        <ConnectionBanner connection={connection} />
        <Link href="/online" className={buttonClass('paper')}>
          {t.toLobby}
        </Link>
      </MessagePage>
    );
  return (
    <>
      <ConnectionBanner connection={connection} />
      {info.status === 'gathering' ? (
        <WaitingRoom info={info} seat={seat} shot={shot} match={match} />
      ) : standing === undefined ? (
        <Ended reason="closed" id={id} />
      ) : (
        <MatchScene match={match} shot={shot} info={info} rulebook={rulebook} />
      )}
    </>
  );
}
