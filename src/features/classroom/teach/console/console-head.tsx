import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../../../i18n';
import { Button } from '../../../../ui/primitives/button';
import { LanguageButton } from '../../../../ui/layout/language-button';
import { Menu } from '../../../../ui/popups/menu';
import { AnnounceDialog } from './announce-dialog';
import { screenLink } from './class-link';
import type { ConsoleParts } from './console-parts';
import styles from './console-head.module.css';
import { CoTeacherDialog } from './co-teacher-dialog';
import { InviteDialog } from './invite-dialog';

/** Title, code, and what concerns everybody at once. */
export function ConsoleHead(parts: ConsoleParts) {
  const { session, view, act } = parts;
  const t = useText('teachConsole');
  const [, go] = useLocation();
  const [open, setOpen] = useState<'invite' | 'announce' | 'co-teacher'>();
  const { info } = view;
  const close = () => setOpen(undefined);
  return (
    <header className={styles.head} data-tone="paper">
      <h1>{info.title}</h1>
      <button
        type="button"
        className={styles.code}
        aria-label={t.showCode({ code: info.code })}
        onClick={() => setOpen('invite')}
      >
        <small>{t.code}</small>
        <b>{info.code}</b>
      </button>
      <nav>
        <Button
          look={info.paused ? 'primary' : 'paper'}
          icon={info.paused ? 'play' : 'pause'}
          onClick={() => act({ type: 'pause', on: !info.paused })}
        >
          {info.paused ? t.resume : t.pause}
        </Button>
        <Button look="paper" icon="chat" onClick={() => setOpen('announce')}>
          {t.announce}
        </Button>
        <Button
          look="paper"
          icon="eye"
          title={t.projectorTitle}
          onClick={() => window.open(screenLink(session, view.projectorKey), `screen-${session}`, 'popup=0')}
        >
          {t.projector}
        </Button>
        <LanguageButton short />
        <Menu
          label={t.more}
          look="paper"
          items={[
            { id: 'co', label: t.coTeacher, icon: 'link', onSelect: () => setOpen('co-teacher') },
            { id: 'back', label: t.toTeach, icon: 'arrow-left', onSelect: () => go('/teach') },
          ]}
        />
      </nav>
      {info.paused || info.announcement !== undefined ? (
        <p className={styles.news} role="status">
          {info.paused ? <b>{t.paused}</b> : undefined}
          {info.announcement === undefined ? undefined : (
            <>
              <span>{t.onAir({ text: info.announcement.text })}</span>
              <Button look="link" onClick={() => act({ type: 'announce', text: '' })}>
                {t.takeAway}
              </Button>
            </>
          )}
        </p>
      ) : undefined}
      <InviteDialog open={open === 'invite'} onClose={close} {...parts} />
      <AnnounceDialog open={open === 'announce'} onClose={close} {...parts} />
      <CoTeacherDialog open={open === 'co-teacher'} onClose={close} {...parts} />
    </header>
  );
}
