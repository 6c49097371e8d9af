import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { rulesVersion } from '../../rules/index';
import { knowsRules } from '../../rules/releases';
import { useText } from '../i18n';
import { MessagePage } from '../ui/layout/message-page';
import { ConfirmDialog } from '../ui/popups/confirm-dialog';
import { Button, buttonClass } from '../ui/primitives/button';
import { toast } from '../ui/primitives/toast';

interface UnplayablePageProps {
  readonly name: string;
  /** By which rules the match was made. */
  readonly rules: number;
  readonly onExport: () => void;
  /** Rejects where the browser refuses. */
  readonly onDelete: () => Promise<void>;
}

/** Says why a saved match can't be opened: its rules are too old, or something is wrong with it. It stays as it is, and can be taken away. */
export default function UnplayablePage({ name, rules, onExport, onDelete }: UnplayablePageProps) {
  const t = useText('trouble');
  const common = useText('common');
  const shell = useText('shell');
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const why = rules < rulesVersion && !knowsRules(rules) ? 'older' : 'broken';
  return (
    <MessagePage>
      <h1>{t[`${why}Match`]}</h1>
      <p>{t[`${why}MatchText`]}</p>
      <Button look="paper" onClick={onExport}>
        {t.exportRaw}
      </Button>
      <Button look="paper" onClick={() => setAsked(true)}>
        {t.deleteMatch}
      </Button>
      <Link href="/" className={buttonClass('primary')}>
        {t.toHome}
      </Link>
      <ConfirmDialog
        open={asked}
        title={t.deleteTitle({ name })}
        confirm={t.deleteMatch}
        cancel={common.cancel}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          void onDelete().then(
            () => go('/'),
            () => toast({ text: shell.changeFailed, tone: 'warning' }),
          );
        }}
      >
        <p>{t.deleteText}</p>
      </ConfirmDialog>
    </MessagePage>
  );
}
