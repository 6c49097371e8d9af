import { useState, type ReactNode } from 'react';
import { nextLanguage, useLanguage, useText } from '../../../i18n';
import type { SessionInfo, StudentView } from '../../../protocol/session';
import { ConfirmDialog } from '../../../ui/popups/confirm-dialog';
import { Countdown } from '../../../ui/primitives/countdown';
import { Dialog } from '../../../ui/popups/dialog';
import { Icon } from '../../../ui/primitives/icon';
import { Menu } from '../../../ui/popups/menu';
import { classKeys, type KeptKey } from '../live/class-keys';
import { heard } from './announcement';
import styles from './class-bar.module.css';

interface ClassBarProps {
  readonly kept: KeptKey;
  readonly info: SessionInfo;
  readonly me: StudentView['me'];
  readonly offset: number;
  readonly rulebook: ReactNode;
}

type Sheet = 'rulebook' | 'myCode';

/** One slim line over everything: whose page this is, which table, whether it is paused, how much time is left. */
export function ClassBar({ kept, info, me, offset, rulebook }: ClassBarProps) {
  const t = useText('classroom');
  const common = useText('common');
  const [language, setLanguage] = useLanguage();
  const other = nextLanguage(language);
  const [open, setOpen] = useState<Sheet>();
  const [leaving, setLeaving] = useState(false);
  const { announcement, countdownUntil } = info;
  // What is left paused when play is over holds nobody up.
  const paused = info.paused && info.stage === 'play';
  return (
    <header className={styles.bar} data-paused={paused || undefined}>
      <p className={styles.who}>
        {me.table === undefined ? undefined : <b>{t.table({ table: me.table.table })}</b>}
        <span data-tip={me.name}>{me.name}</span>
      </p>
      <p className={styles.state} role="status">
        {paused ? (
          <>
            {/* On a phone the gold line and its sign say it; the note over the table says why. */}
            <Icon name="pause" size={12} /> <span data-unseen="phone">{t.paused}</span>
          </>
        ) : undefined}
      </p>
      {countdownUntil === undefined ? undefined : (
        <Countdown className={styles.countdown} until={countdownUntil - offset}>
          <Icon name="hourglass" size={12} />
        </Countdown>
      )}
      <Menu
        label={t.menu}
        look="link"
        items={[
          ...(announcement === undefined
            ? []
            : [{ id: 'again', icon: 'sound', label: t.sayAgain, onSelect: () => heard.set('') } as const]),
          { id: 'rulebook', icon: 'book', label: t.rulebook, onSelect: () => setOpen('rulebook') },
          { id: 'code', icon: 'phone', label: t.myCode, onSelect: () => setOpen('myCode') },
          {
            id: 'language',
            icon: 'language',
            label: other.name,
            onSelect: () => setLanguage(other.tag),
          },
          { id: 'leave', icon: 'arrow-left', label: t.leave, onSelect: () => setLeaving(true) },
        ]}
      />
      {open === undefined ? undefined : (
        <Dialog
          open
          onClose={() => setOpen(undefined)}
          title={t[open]}
          closeLabel={common.close}
          wide={open === 'rulebook'}
        >
          {open === 'rulebook' ? rulebook : <MyCode name={me.name} code={kept.personalCode} />}
        </Dialog>
      )}
      <ConfirmDialog
        open={leaving}
        title={t.leaveTitle}
        confirm={t.leave}
        cancel={common.cancel}
        onCancel={() => setLeaving(false)}
        onConfirm={() => classKeys.forget('student', kept.session)}
      >
        <p>{t.leaveText}</p>
      </ConfirmDialog>
    </header>
  );
}

function MyCode({ name, code }: { readonly name: string; readonly code: string | undefined }) {
  const t = useText('classroom');
  return code === undefined ? (
    <p>{t.noCode}</p>
  ) : (
    <div className={styles.mine}>
      <p className={styles.code}>{code}</p>
      <p>{t.myCodeText({ name })}</p>
    </div>
  );
}
