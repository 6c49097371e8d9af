import { useCallback, useEffect, useState } from 'react';
import { useText } from '../../i18n';
import { listMatches } from '../../browser-storage/match-store';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { loadLater } from '../../ui/layout/load-later';
import styles from './saved-matches.module.css';

/** Whoever comes for the first time has none. */
const MatchCards = loadLater('saved matches', () => import('./match-cards'), { waiting: undefined });

type Listed = readonly SavedMatch[] | 'loading' | 'failed';

/** The matches of this browser, the latest first. */
export function SavedMatches() {
  const t = useText('shell');
  const [matches, setMatches] = useState<Listed>('loading');
  const load = useCallback(() => {
    listMatches().then(setMatches, () => setMatches('failed'));
  }, []);
  useEffect(load, [load]);
  return (
    <section className={styles.saved} aria-label={t.goOn}>
      <header>
        <h2>{t.goOn}</h2>
        <span>{t.savedHere}</span>
      </header>
      {matches === 'failed' ? (
        <p role="alert">{t.loadFailed}</p>
      ) : matches === 'loading' || matches.length === 0 ? (
        <p className={styles.none}>{matches === 'loading' ? '' : t.noMatches}</p>
      ) : (
        <MatchCards matches={matches} onChange={load} />
      )}
    </section>
  );
}
