import { useState } from 'react';
import { useText } from '../../../../i18n';
import { Button } from '../../../../ui/primitives/button';
import { Dialog } from '../../../../ui/popups/dialog';
import { TextField } from '../../../../ui/primitives/text-field';
import type { ConsoleParts } from './console-parts';

interface AnnounceDialogProps extends Pick<ConsoleParts, 'act'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Letters of an announcement. */
const longest = 200;

/** Says something to every screen. */
export function AnnounceDialog({ open, onClose, act }: AnnounceDialogProps) {
  const t = useText('teachConsole');
  const { cancel } = useText('common');
  const [text, setText] = useState('');
  const say = () => {
    if (text.trim() === '') return;
    act({ type: 'announce', text: text.trim() });
    setText('');
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.announceTitle}
      closeLabel={cancel}
      footer={
        <Button look="primary" onClick={say}>
          {t.say}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
      >
        <TextField label={t.announcement} hint={t.announceText} value={text} longest={longest} onChange={setText} />
      </form>
    </Dialog>
  );
}
