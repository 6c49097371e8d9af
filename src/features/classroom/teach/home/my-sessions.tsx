import { useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../../../../i18n';
import { dateTime } from '../../../../i18n/format';
import { ConfirmDialog } from '../../../../ui/popups/confirm-dialog';
import { IconButton } from '../../../../ui/primitives/icon-button';
import { classKeys, type KeptKey } from '../../live/class-keys';
import styles from './teach-home.module.css';

/** Sessions whose console this browser holds. */
export function MySessions() {
  const t = useText('teach');
  const common = useText('common');
  const [language] = useLanguage();
  const [leaving, setLeaving] = useState<KeptKey>();
  const mine = classKeys.use().filter(({ role }) => role === 'teacher');
  return (
    <section className={styles.mine} aria-label={t.mine}>
      <header>
        <h2>{t.mine}</h2>
        <span>{t.mineHint}</span>
      </header>
      {mine.length === 0 ? (
        <p className={styles.none}>{t.noMine}</p>
      ) : (
        <ul>
          {mine.map((one) => (
            <li key={one.session} data-tone="paper">
              <Link href={`/teach/${one.session}`} aria-label={t.console({ title: one.title })}>
                <b>{one.title}</b>
                <small>
                  {t.code({ code: one.code })} · {t.opened({ when: dateTime(language, one.keptAt) })}
                </small>
              </Link>
              <IconButton icon="close" look="link" label={t.forget} onClick={() => setLeaving(one)} />
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={leaving !== undefined}
        title={t.forgetTitle}
        confirm={t.forget}
        cancel={common.cancel}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined) classKeys.forget('teacher', leaving.session);
          setLeaving(undefined);
        }}
      >
        <p>{t.forgetText}</p>
      </ConfirmDialog>
    </section>
  );
}
