import { useLanguage, useText, type Language } from '../../../i18n';
import styles from './chat.module.css';
import { wordsOf, type ChatState } from './use-chat';

/** What was said, the latest at the bottom. */
export function ChatLines({ chat }: { readonly chat: ChatState }) {
  const t = useText('live');
  const [language] = useLanguage();
  const { lines, own, nameOf } = chat;
  if (lines.length === 0) return <p className={styles.empty}>{t.chatEmpty}</p>;
  return (
    // Scrolled by keyboard too, and read out as lines come.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className={styles.lines} tabIndex={0} role="log" aria-label={t.chat}>
      {lines.map((line) => (
        <li
          key={line.n}
          ref={line === lines.at(-1) ? intoSight : undefined}
          data-own={line.seat === own || undefined}
          data-reaction={'reaction' in line.line || undefined}
        >
          <b>{nameOf(line.seat)}</b>
          <time dateTime={new Date(line.at).toISOString()}>{timeOfDay(language, line.at)}</time>
          <p>{wordsOf(line, t.reactions)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The latest line comes into sight when it arrives. */
const intoSight = (line: HTMLLIElement | null): void => line?.scrollIntoView({ block: 'nearest' });

const timeOfDay = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
