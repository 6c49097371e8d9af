import { useLanguage, useText } from '../../../i18n';
import { dateTime } from '../../../i18n/format';
import { onlineText } from '../../../i18n/online';
import { paces, type MatchInfo } from '../../../protocol/match-info';
import { expiresSoon } from '../expires-soon';
import { useNow } from '../../../ui/use-now';
import styles from './waiting-room.module.css';

/** Warns before a table is deleted because nobody did anything. */
export function ExpiryNote({ info, offset }: { readonly info: MatchInfo; readonly offset: number }) {
  const t = useText(onlineText);
  const [language] = useLanguage();
  const now = useNow(30_000) + offset;
  if (!expiresSoon(info.expiresAt - now, paces[info.pace].kind)) return undefined;
  return (
    <p className={styles.expiry} role="status">
      {t.expires({ when: dateTime(language, info.expiresAt - offset) })}
    </p>
  );
}
