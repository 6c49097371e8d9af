import { useLayoutEffect } from 'react';
import type { BotTrouble } from '../../bots/client';
import { useText } from '../../i18n';
import { keepFree } from '../../ui/layout/composition';
import { Button } from '../../ui/primitives/button';
import { exportMatch } from './export-match';
import type { HotseatMatch } from './hotseat-match';
import type { SavingTrouble } from './match-saver';
import styles from './play.module.css';

interface TroubleProps {
  readonly trouble: SavingTrouble | BotTrouble;
  readonly match: HotseatMatch;
}

/** Height of the bar, in units of the layout. */
const barHeight = 3.5;

/** What goes wrong while the match goes on, and what can be done about it. */
export default function Trouble({ trouble, match }: TroubleProps) {
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
        <Button look="gold" onClick={() => exportMatch(match)}>
          {toFile}
        </Button>
      )}
    </div>
  );
}
