import { useLocation } from 'wouter';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { ConfirmDialog } from '../../../ui/popups/confirm-dialog';
import { api } from '../api';
import { credentials } from '../credentials';
import { tellProblem } from '../problem-words';

/** What can't be taken back. */
export type Leaving = 'leave' | 'remove';

interface LeaveDialogProps {
  readonly info: MatchInfo;
  readonly asked: Leaving | undefined;
  readonly onClose: () => void;
  /** The seat is given up; the page stays, and watches. */
  readonly onLeft: () => void;
}

/** Asks before a seat is given up, or a table deleted, and does it. */
export function LeaveDialog({ info, asked, onClose, onLeft }: LeaveDialogProps) {
  const t = useText('online');
  const { cancel } = useText('common');
  const [, go] = useLocation();
  const confirm = async () => {
    onClose();
    const kept = credentials.of(info.id);
    if (kept === undefined || asked === undefined) return;
    // Forgotten first: the server's goodbye is then known to be one's own doing.
    credentials.forget(info.id);
    const { problem } = await (asked === 'leave' ? api.leave : api.remove)(info.id, kept.credential);
    if (problem !== undefined) {
      credentials.keep({ match: info.id, ...kept });
      return tellProblem(problem);
    }
    if (asked === 'leave') onLeft();
    else go('/online');
  };
  const words =
    asked === 'remove'
      ? { title: t.removeTitle, text: t.removeText, confirm: t.remove }
      : {
          title: t.leaveTitle,
          text: info.status === 'gathering' ? t.leaveText : t.leaveInPlayText,
          confirm: t.leave,
        };
  return (
    <ConfirmDialog
      open={asked !== undefined}
      title={words.title}
      confirm={words.confirm}
      cancel={cancel}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <p>{words.text}</p>
    </ConfirmDialog>
  );
}
