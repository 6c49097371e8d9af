import { useLanguage, useText } from '../../../i18n';
import { dateTime } from '../../../i18n/format';
import { paces, type MatchInfo, type Pace } from '../../../protocol/match-info';
import { useNow } from '../../../ui/primitives/use-now';
import styles from './waiting-room.module.css';

const minute = 60_000;

/** Warns before a table is deleted because nobody did anything. */
export function ExpiryNote({ info, offset }: { readonly info: MatchInfo; readonly offset: number }) {
  const t = useText('online');
  const [language] = useLanguage();
  const now = useNow(30_000) + offset;
  if (!expiresSoon(info.expiresAt - now, paces[info.pace].kind)) return undefined;
  return (
    <p className={styles.expiry} role="status">
      {t.expires({ when: dateTime(language, info.expiresAt) })}
    </p>
  );
}

/** Whether a table's end is near enough to be warned of; a relaxed one is looked at once a day. */
const expiresSoon = (left: number, pace: Pace['kind']): boolean =>
  left <= (pace === 'relaxed' ? 24 * 60 * minute : 10 * minute);
