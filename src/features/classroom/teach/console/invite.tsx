import { useText } from '../../../../i18n';
import { CopyField } from '../../../../ui/primitives/copy-field';
import { QrCode } from '../../../../ui/primitives/qr-code';
import { classLink, joinAddress, onlyHere } from './class-link';
import styles from './invite.module.css';

/** How to come in: the address to type, the code, and both as a QR code. */
export function Invite({ code }: { readonly code: string }) {
  const t = useText('teachConsole');
  return (
    <div className={styles.invite} data-tone="paper">
      <QrCode text={classLink(code)} label={t.qr} size={148} />
      <div className={styles.words}>
        <p>{t.inviteText}</p>
        <p className={styles.address}>{joinAddress()}</p>
        <p className={styles.code}>{code}</p>
        {onlyHere() ? <p className={styles.warning}>{t.onlyHere}</p> : undefined}
        <CopyField label={t.address} text={classLink(code)} copy={t.copy} copied={t.copied} byHand={t.copyByHand} />
      </div>
    </div>
  );
}
