import { useText } from '../../../i18n';
import styles from './chat.module.css';
import { wordsOf, type ChatState } from './use-chat';

/** What somebody just said, for a moment; a touch opens the chat. */
export function ChatPeek({ chat }: { readonly chat: ChatState }) {
  const t = useText('live');
  const { fresh, nameOf, setOpen } = chat;
  return (
    <div role="status" className={styles.peek} data-tone="paper">
      {fresh === undefined ? undefined : (
        <button key={fresh.n} type="button" onClick={() => setOpen(true)}>
          <b>{nameOf(fresh.seat)}</b> {wordsOf(fresh, t.reactions)}
        </button>
      )}
    </div>
  );
}
