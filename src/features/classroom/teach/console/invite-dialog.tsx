import { useText } from '../../../../i18n';
import { Dialog } from '../../../../ui/popups/dialog';
import type { ConsoleParts } from './console-parts';
import { Invite } from './invite';

interface InviteDialogProps extends Pick<ConsoleParts, 'view'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Code, address and QR code, for whoever comes late. */
export function InviteDialog({ open, onClose, view }: InviteDialogProps) {
  const t = useText('teachConsole');
  const { close } = useText('common');
  return (
    <Dialog open={open} onClose={onClose} title={t.invite} closeLabel={close}>
      <Invite code={view.info.code} />
    </Dialog>
  );
}
