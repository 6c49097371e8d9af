import { useCallback, useEffect, useState } from 'react';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { playSound } from '../../ui/sound/sound';
import { Band, useAnyPress } from '../moments/band';
import { momentSounds } from '../moments/moments';
import { useTable } from '../use-table';
import { MomentPicture, useMomentWords } from './moment-note';
import styles from './step-moments.module.css';
import type { Staged } from './story/moments';

interface StepMomentsProps {
  readonly moments: readonly Staged[];
  /** How long the step itself is staged before them, in ms. */
  readonly after: number;
  readonly onEnd: () => void;
}

/** The moments of a step over the stage of the report, one after another, once the step itself has been seen. */
export function StepMoments({ moments, after, onEnd }: StepMomentsProps) {
  const { words } = useTable();
  const wordsOf = useMomentWords();
  const [place, setPlace] = useState(-1);
  const moment = moments[place];
  const over = place >= moments.length;
  const next = useCallback(() => setPlace((now) => now + 1), []);
  useEffect(() => {
    if (moment !== undefined) playSound(momentSounds[moment.kind]);
    if (over) return onEnd();
    const timer = setTimeout(next, moment?.length ?? after);
    return () => clearTimeout(timer);
  }, [moment, over, after, next, onEnd]);
  useAnyPress(moment !== undefined, next);
  if (moment === undefined) return undefined;
  return (
    <div className={styles.moment}>
      <Band
        key={place}
        kind={moment.kind}
        length={moment.length}
        picture={<MomentPicture kind={moment.kind} size={104} />}
        {...wordsOf(moment)}
        who={moment.seats.map((seat) => (
          <CompanyEmblem key={seat} company={words.companyId(seat)} size={moment.seats.length > 2 ? 44 : 64} />
        ))}
      />
    </div>
  );
}
