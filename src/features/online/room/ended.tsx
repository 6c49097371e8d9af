import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../i18n';
import type { Goodbye } from '../../../protocol/live';
import { Button, buttonClass } from '../../../ui/primitives/button';
import { tellProblem } from '../problem-words';
import { MessagePage } from '../../../ui/layout/message-page';

interface EndedProps {
  readonly id: string;
  readonly reason: Goodbye | 'closed';
  /** Looks on without a seat. */
  readonly onWatch?: () => void;
}

/** Why nothing goes on here, and where to go instead. */
export function Ended({ id, reason, onWatch }: EndedProps) {
  const t = useText('online');
  const { title, text } = t.ends[reason];
  return (
    <MessagePage>
      <h1>{title}</h1>
      <p>{text}</p>
      {reason === 'closed' ? <KeepRecord id={id} /> : undefined}
      <nav>
        {reason === 'seat-moved' && onWatch !== undefined ? (
          <Button look="primary" icon="eye" onClick={onWatch}>
            {t.watchInstead}
          </Button>
        ) : undefined}
        {reason === 'malformed' || reason === 'too-many-connections' ? (
          <Button look="primary" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        ) : undefined}
        <Link href="/online" className={buttonClass('paper')}>
          {t.toLobby}
        </Link>
        <Link href="/" className={buttonClass('paper')}>
          {t.toHome}
        </Link>
      </nav>
    </MessagePage>
  );
}

/** What was played at a closed table can still be kept as a file. */
function KeepRecord({ id }: { readonly id: string }) {
  const t = useText('online');
  const { botName } = useText('setup');
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const { exportRecord } = await import('../play/keep-record');
    const problem = await exportRecord(id, botName);
    if (problem !== undefined) tellProblem(problem);
    setBusy(false);
  };
  return (
    <Button look="paper" icon="export" onClick={() => (busy ? undefined : void keep())}>
      {t.exportRecord}
    </Button>
  );
}
