import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../../i18n';
import { reactions } from '../../../protocol/limits';
import { Button } from '../../../ui/primitives/button';
import { IconButton } from '../../../ui/primitives/icon-button';
import { chatMuted } from '../preferences';
import { ChatForm } from './chat-form';
import { ChatLines } from './chat-lines';
import { ChatPeek } from './chat-peek';
import styles from './chat.module.css';
import type { ChatState } from './use-chat';

/** The talk at the table, beside the game, which goes on meanwhile. */
export function Chat({ chat }: { readonly chat: ChatState }) {
  return chat.open ? <Drawer chat={chat} /> : <ChatPeek chat={chat} />;
}

function Drawer({ chat }: { readonly chat: ChatState }) {
  const t = useText('live');
  const common = useText('common');
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    drawer.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const escape = (event: KeyboardEvent) => {
    // While something is composed it gives that up.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    chat.setOpen(false);
  };
  const { muted, own } = chat;
  return (
    // Escape closes it from within; the cross does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={drawer}
      className={styles.drawer}
      data-tone="paper"
      tabIndex={-1}
      aria-label={t.chat}
      data-own-keys
      onKeyDown={escape}
    >
      <header>
        <h2>{t.chat}</h2>
        <IconButton
          icon={muted ? 'sound' : 'mute'}
          look="paper"
          label={muted ? t.unmute : t.mute}
          onClick={() => chatMuted.set(!muted)}
        />
        <IconButton icon="close" look="paper" label={common.close} onClick={() => chat.setOpen(false)} />
      </header>
      {muted ? (
        <div className={styles.muted}>
          <p>{t.chatMuted}</p>
          <Button look="paper" icon="sound" onClick={() => chatMuted.set(false)}>
            {t.unmute}
          </Button>
        </div>
      ) : (
        <ChatLines chat={chat} />
      )}
      {muted ? undefined : own === undefined ? (
        <p className={styles.onlyReads}>{t.onlyReads}</p>
      ) : (
        <footer>
          <ul className={styles.reactions} aria-label={t.reactionsLabel}>
            {reactions.map((reaction) => (
              <li key={reaction}>
                <button type="button" onClick={() => chat.react(reaction)}>
                  {t.reactions[reaction]}
                </button>
              </li>
            ))}
          </ul>
          <ChatForm chat={chat} />
        </footer>
      )}
    </aside>
  );
}
