import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTopDialog } from '../layout/top-dialog';
import { Button } from './button';
import { classNames } from './class-names';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { type Toast, toasts } from './toast';
import styles from './toaster.module.css';

export { toast } from './toast';

interface Shown extends Toast {
  id: number;
}

/** How long a toast without an action stays, in ms. */
const stay = 7000;

export interface ToasterProps {
  label: string;
  closeLabel: string;
}

/** Where toasts appear; the app holds one. */
export function Toaster({ label, closeLabel }: ToasterProps) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  useEffect(() => {
    let next = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const remove = (id: number) => setShown((all) => all.filter((one) => one.id !== id));
    const stop = toasts.listen((message) => {
      const id = next++;
      setShown((all) => [...all.slice(-2), { ...message, id }]);
      if (message.action === undefined) timers.add(setTimeout(() => remove(id), stay));
    });
    return () => {
      stop();
      timers.forEach(clearTimeout);
    };
  }, []);
  const close = (id: number) => setShown((all) => all.filter((one) => one.id !== id));
  const dialog = useTopDialog();
  const region = (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {shown.map(({ id, text, tone = 'news', action }) => (
        <div key={id} className={classNames(styles.toast, styles[tone])} data-tone="paper">
          <Icon name={tone === 'warning' ? 'warning' : 'info'} size={18} />
          <p className={styles.text}>{typeof text === 'string' ? text : text()}</p>
          {action === undefined ? undefined : (
            <Button
              look="paper"
              onClick={() => {
                action.onAction();
                close(id);
              }}
            >
              {action.label()}
            </Button>
          )}
          <IconButton icon="close" label={closeLabel} look="link" onClick={() => close(id)} />
        </div>
      ))}
    </section>
  );
  return dialog === undefined ? region : createPortal(region, dialog);
}
