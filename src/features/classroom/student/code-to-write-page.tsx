import { useText } from '../../../i18n';
import { classText } from '../../../i18n/class';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { codeToWrite } from './code-to-write';
import styles from './code-to-write-page.module.css';

/** Shown once, right after joining: the code that brings a student back. */
export function CodeToWrite({ name, code }: { readonly name: string; readonly code: string }) {
  const t = useText(classText);
  return (
    <Notice>
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
    </Notice>
  );
}
