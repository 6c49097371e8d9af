import { useLayoutEffect } from 'react';
import type { BotTrouble } from '../../bots/client';
import { download, matchFileName } from '../../browser-storage/download';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { writeMatchFile } from '../../browser-storage/write-match-file';
import { useText } from '../../i18n';
import { keepFree } from '../../ui/layout/composition';
import { Button } from '../../ui/primitives/button';
import type { HotseatMatch } from './hotseat-match';
import type { SavingTrouble } from './match-saver';
import styles from './play.module.css';

interface TroubleProps {
  readonly trouble: SavingTrouble | BotTrouble;
  readonly match: HotseatMatch;
  readonly saved: SavedMatch;
}

/** Height of the bar, in units of the layout. */
const barHeight = 3.5;

/** What goes wrong while the match goes on, and what can be done about it. */
export default function Trouble({ trouble, match, saved }: TroubleProps) {
  const t = useText('trouble');
  const { export: toFile } = useText('hotseat');
  useLayoutEffect(() => keepFree(barHeight), []);
  return (
    <div className={styles.trouble} role="alert">
      <p>
        <b>{t[`${trouble}Title`]}.</b> {t[`${trouble}Text`]}
      </p>
      {trouble === 'stale' ? (
        <Button look="gold" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      ) : undefined}
      {trouble === 'retrying' || trouble === 'by-thumb' ? (
        <Button look="gold" onClick={match.retryBots}>
          {t.tryAgain}
        </Button>
      ) : (
        <Button look="gold" onClick={() => download(matchFileName(saved.name), writeMatchFile(saved))}>
          {toFile}
        </Button>
      )}
    </div>
  );
}
