import { useText } from '../../../i18n';
import type { ButtonLook } from '../../../ui/primitives/button';
import { IconButton } from '../../../ui/primitives/icon-button';
import styles from './chat.module.css';
import type { ChatState } from './use-chat';

/** Opens the chat, and counts what was not read. */
export function ChatButton({ chat, look }: { readonly chat: ChatState; readonly look?: ButtonLook }) {
  const t = useText('live');
  const { open, unread, setOpen } = chat;
  return (
    <span className={styles.anchor}>
      <IconButton
        icon={chat.muted ? 'mute' : 'chat'}
        look={look}
        label={unread > 0 ? t.chatUnread({ count: unread }) : t.chat}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {unread > 0 ? (
        <b className={styles.unread} aria-hidden>
          {unread > 9 ? '9+' : unread}
        </b>
      ) : undefined}
    </span>
  );
}
