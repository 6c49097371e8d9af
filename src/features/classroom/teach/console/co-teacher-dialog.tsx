import { useText } from '../../../../i18n';
import { Dialog } from '../../../../ui/popups/dialog';
import { CopyField } from '../../../../ui/primitives/copy-field';
import { consoleLink } from './class-link';
import type { ConsoleParts } from './console-parts';

interface CoTeacherDialogProps extends Pick<ConsoleParts, 'session' | 'teacherKey'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The link that hands the console to somebody else as well. */
export function CoTeacherDialog({ open, onClose, session, teacherKey }: CoTeacherDialogProps) {
  const t = useText('teachConsole');
  const { close } = useText('common');
  return (
    <Dialog open={open} onClose={onClose} title={t.coTeacherTitle} closeLabel={close}>
      <p>{t.coTeacherText}</p>
      <CopyField
        label={t.coTeacher}
        text={consoleLink(session, teacherKey)}
        copy={t.copy}
        copied={t.copied}
        byHand={t.copyByHand}
      />
    </Dialog>
  );
}
