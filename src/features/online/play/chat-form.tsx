import { useState } from 'react';
import { useText } from '../../../i18n';
import { longest } from '../../../protocol/limits';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import styles from './chat.module.css';
import type { ChatState } from './use-chat';

/** A line to say. */
export function ChatForm({ chat }: { readonly chat: ChatState }) {
  const t = useText('live');
  const [text, setText] = useState('');
  const tooLong = Array.from(text.trim()).length > longest.chat;
  const send = async () => {
    const said = text.trim();
    if (said === '' || tooLong) return;
    setText('');
    // What could not be sent comes back to be sent again.
    if (!(await chat.say(said))) setText((now) => (now === '' ? said : now));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t.message}
        hideLabel
        placeholder={t.message}
        value={text}
        error={tooLong ? t.tooLong({ most: longest.chat }) : undefined}
        onChange={setText}
      />
      <Button look="primary" type="submit">
        {t.send}
      </Button>
    </form>
  );
}
