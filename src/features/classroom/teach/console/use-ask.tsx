import { useState, type ReactNode } from 'react';
import { useText } from '../../../../i18n';
import { commonText } from '../../../../i18n/common';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';

export interface Asking {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly run: () => void;
}

/** A question before something that can't be taken back, and the dialog it is asked in. */
export function useAsk(): readonly [ask: (asking: Asking) => void, dialog: ReactNode] {
  const { cancel } = useText(commonText);
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return [
    setAsking,
    <ConfirmDialog
      key="ask"
      open={asking !== undefined}
      title={asking?.title}
      confirm={asking?.confirm}
      cancel={cancel}
      onCancel={close}
      onConfirm={() => {
        close();
        asking?.run();
      }}
    >
      <p>{asking?.text}</p>
    </ConfirmDialog>,
  ];
}
