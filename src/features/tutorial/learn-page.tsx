import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n';
import { keepNewMatch, listMatches } from '../../browser-storage/match-store';
import { MessagePage } from '../../ui/layout/message-page';
import { firstGame } from './first-game';

/** Opens the guided first game: one that was begun goes on. */
export default function LearnPage() {
  const common = useText('common');
  const [, go] = useLocation();
  useEffect(() => {
    let gone = false;
    void begun().then((id) => gone || go(`/play/${id}`, { replace: true }));
    return () => {
      gone = true;
    };
  }, [go]);
  return (
    <MessagePage>
      <p role="status">{common.loading}</p>
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
  const matches = await listMatches().catch(() => []);
  const unfinished = matches.find(({ guide, summary }) => guide !== undefined && summary.toMove !== undefined);
  if (unfinished !== undefined) return unfinished.id;
  const match = firstGame();
  await keepNewMatch(match);
  return match.id;
}
