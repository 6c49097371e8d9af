import { useState, type ReactNode } from 'react';
import { useText } from '../../../../i18n';
import { ConfirmDialog } from '../../../../ui/popups/confirm-dialog';

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly run: () => void;
}

/** A question before something that can't be taken back, and the dialog it is asked in. */
export function useConfirmation(): readonly [confirm: (confirmation: Confirmation) => void, dialog: ReactNode] {
  const { cancel } = useText('common');
  const [asked, setAsked] = useState<Confirmation>();
  const close = () => setAsked(undefined);
  return [
    setAsked,
    <ConfirmDialog
      key="confirmation"
      open={asked !== undefined}
      title={asked?.title}
      confirm={asked?.confirm}
      cancel={cancel}
      onCancel={close}
      onConfirm={() => {
        close();
        asked?.run();
      }}
    >
      <p>{asked?.text}</p>
    </ConfirmDialog>,
  ];
}
