import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../i18n';
import { listMatches, storeMatch } from '../../browser-storage/match-store';
import { buttonClass } from '../../ui/primitives/button';
import { MessagePage } from '../../ui/layout/message-page';
import { firstGame } from './first-game';

/** Opens the guided first game: one that was begun goes on. */
export default function LearnPage() {
  const t = useText('tutorial');
  const common = useText('common');
  const [, go] = useLocation();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let gone = false;
    begun().then(
      (id) => gone || go(`/play/${id}`, { replace: true }),
      () => gone || setRefused(true),
    );
    return () => {
      gone = true;
    };
  }, [go]);
  return (
    <MessagePage>
      <p role="status">{refused ? t.noStorage : common.loading}</p>
      {refused ? (
        <Link href="/" className={buttonClass('primary')}>
          {t.toHome}
        </Link>
      ) : undefined}
    </MessagePage>
  );
}

let opening: Promise<string> | undefined;

/** The guided match of this browser that is not over; else a new one. Asked twice at once, it is the same. */
function begun(): Promise<string> {
  opening ??= open().finally(() => (opening = undefined));
  return opening;
}

async function open(): Promise<string> {
  const unfinished = (await listMatches()).find(
    ({ guide, summary }) => guide !== undefined && summary.toMove !== undefined,
  );
  if (unfinished !== undefined) return unfinished.id;
  const match = firstGame();
  await storeMatch(match);
  return match.id;
}
