import { useRef } from 'react';
import { useText } from '../../../i18n';
import { wholeAddress } from '../../../net/base-path';
import { Button } from '../../../ui/primitives/button';
import { toast } from '../../../ui/primitives/toaster';
import { copyText } from '../../../ui/primitives/copy-text';
import styles from './invite.module.css';
import { QrCode } from '../../../ui/primitives/qr-code';

/** The address of a table: enough to sit down, or to watch. */
export const linkTo = (id: string): string => wholeAddress(`online/${id}`);

/** Names of a machine that only it itself understands. */
const onlyHere = /^(localhost|127\.|\[::1\])/;

interface InviteProps {
  readonly id: string;
  readonly title: string;
}

/** The link to a table, to copy, to send, or to photograph. */
export function Invite({ id, title }: InviteProps) {
  const t = useText('online');
  const field = useRef<HTMLInputElement>(null);
  const link = linkTo(id);
  const copy = async () => {
    if (await copyText(link)) toast({ text: t.copied });
    else {
      field.current?.focus();
      field.current?.select();
      toast({ text: t.copyByHand, tone: 'warning' });
    }
  };
  return (
    <div className={styles.invite}>
      <QrCode text={link} label={t.qr} size={112} />
      <div className={styles.words}>
        <p>{onlyHere.test(window.location.host) ? t.onlyHere : t.inviteText}</p>
        <input
          ref={field}
          readOnly
          className={styles.link}
          aria-label={t.link}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={styles.buttons}>
          <Button look="paper" icon="link" onClick={() => void copy()}>
            {t.copy}
          </Button>
          {'share' in navigator ? (
            <Button look="paper" icon="export" onClick={() => void share(title, link)}>
              {t.share}
            </Button>
          ) : undefined}
        </div>
      </div>
    </div>
  );
}

async function share(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // Whoever closes the sheet without sending has done nothing wrong.
  }
}
