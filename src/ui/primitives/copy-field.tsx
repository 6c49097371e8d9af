import { useRef } from 'react';
import { Button } from './button';
import styles from './copy-field.module.css';
import { copyText } from './copy-text';
import { toast } from './toaster';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly copy: string;
  /** Said when it is done. */
  readonly copied: string;
  /** Said where the browser does not let us: the text is marked then. */
  readonly byHand: string;
}

/** A text to take along. */
export function CopyField({ label, text, copy, copied, byHand }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = async () => {
    if (await copyText(text)) return toast({ text: copied });
    field.current?.focus();
    field.current?.select();
    toast({ text: byHand, tone: 'warning' });
  };
  return (
    <div className={styles.field}>
      <input ref={field} readOnly aria-label={label} value={text} onFocus={(event) => event.currentTarget.select()} />
      <Button look="paper" icon="link" onClick={() => void take()}>
        {copy}
      </Button>
    </div>
  );
}
