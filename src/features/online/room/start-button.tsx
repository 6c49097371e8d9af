import { useState } from 'react';
import { useText } from '../../../i18n';
import { Button } from '../../../ui/primitives/button';
import { api } from '../api';
import { credentials } from '../credentials';
import { tellProblem } from '../problem-words';

/** The host need not wait for everybody: bots take the free seats. */
export function StartButton({ id, open }: { readonly id: string; readonly open: number }) {
  const t = useText('online');
  const [busy, setBusy] = useState(false);
  const start = async () => {
    const kept = credentials.of(id);
    if (kept === undefined || busy) return;
    setBusy(true);
    const { problem } = await api.start(id, kept.credential);
    setBusy(false);
    if (problem !== undefined && problem !== 'started') tellProblem(problem);
  };
  return (
    <Button
      look="primary"
      size="large"
      icon="play"
      wide
      detail={t.startNowDetail({ count: open })}
      onClick={() => void start()}
    >
      {t.startNow}
    </Button>
  );
}
