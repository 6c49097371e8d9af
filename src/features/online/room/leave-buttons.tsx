import { useState } from 'react';
import type { Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { Button } from '../../../ui/primitives/button';
import { LeaveDialog, type Leaving } from './leave-dialog';
import styles from './waiting-room.module.css';

interface LeaveButtonsProps {
  readonly info: MatchInfo;
  readonly seat: Seat;
  readonly onLeft: () => void;
}

/** Ways out: one's own, or for the host the end of it all. */
export function LeaveButtons({ info, seat, onLeft }: LeaveButtonsProps) {
  const t = useText('online');
  const [asked, setAsked] = useState<Leaving>();
  return (
    <div className={styles.leave}>
      <Button look="ghost" onClick={() => setAsked('leave')}>
        {t.leave}
      </Button>
      {seat === info.host ? (
        <Button look="ghost" icon="trash" onClick={() => setAsked('remove')}>
          {t.remove}
        </Button>
      ) : undefined}
      <LeaveDialog info={info} asked={asked} onClose={() => setAsked(undefined)} onLeft={onLeft} />
    </div>
  );
}
