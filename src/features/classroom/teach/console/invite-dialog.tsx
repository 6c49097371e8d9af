import { useText } from '../../../../i18n';
import { commonText } from '../../../../i18n/common';
import { teachConsoleText } from '../../../../i18n/teach-console';
import { Dialog } from '../../../../ui/dialog';
import type { ConsoleParts } from './console-parts';
import { Invite } from './invite';

interface InviteDialogProps extends Pick<ConsoleParts, 'view'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Code, address and QR code, for whoever comes late. */
export function InviteDialog({ open, onClose, view }: InviteDialogProps) {
  const t = useText(teachConsoleText);
  const { close } = useText(commonText);
  return (
    <Dialog open={open} onClose={onClose} title={t.invite} closeLabel={close}>
      <Invite code={view.info.code} />
    </Dialog>
  );
}
