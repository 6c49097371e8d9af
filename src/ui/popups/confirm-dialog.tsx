import type { ReactNode } from 'react';
import { Button } from '../primitives/button';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  /** What would be left undone or lost. */
  children: ReactNode;
  confirm: ReactNode;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that can't be taken back; going back is what Escape does. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, cancel, onConfirm, onCancel } = props;
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      closeLabel={cancel}
      footer={
        <>
          <Button look="paper" onClick={onCancel}>
            {cancel}
          </Button>
          <Button look="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
