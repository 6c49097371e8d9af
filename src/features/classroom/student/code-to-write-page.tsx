import { useText } from '../../../i18n';
import { Button } from '../../../ui/primitives/button';
import { MessagePage } from '../../../ui/layout/message-page';
import { codeToWrite } from './code-to-write';
import styles from './code-to-write-page.module.css';

/** Shown once, right after joining: the code that brings a student back. */
export function CodeToWrite({ name, code }: { readonly name: string; readonly code: string }) {
  const t = useText('classroom');
  return (
    <MessagePage>
      <h1>{t.youAreIn({ name })}</h1>
      <p>
        <b>{t.writeDown}</b> {t.writeDownText}
      </p>
      <p className={styles.code} aria-label={t.personalCode}>
        {code}
      </p>
      <Button look="primary" size="large" icon="pencil" wide onClick={() => codeToWrite.set('')}>
        {t.written}
      </Button>
    </MessagePage>
  );
}
