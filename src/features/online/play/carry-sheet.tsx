import { useState } from 'react';
import { useText } from '../../../i18n';
import type { MoveCode } from '../../../protocol/api';
import { clockText } from '../../../table/people/seat-clock';
import { Button } from '../../../ui/primitives/button';
import { api } from '../api';
import { credentials } from '../credentials';
import { tellProblem } from '../problem-words';
import { useNow } from '../../../ui/primitives/use-now';
import styles from './online-menu.module.css';

interface CarrySheetProps {
  readonly id: string;
  /** The server's time less this page's, ms. */
  readonly offset: number;
}

/** A code by which the own seat goes over to another device. */
export function CarrySheet({ id, offset }: CarrySheetProps) {
  const t = useText('live');
  const [code, setCode] = useState<MoveCode>();
  const left = Math.max(0, (code?.expiresAt ?? 0) - offset - useNow(1_000));
  const make = async () => {
    const kept = credentials.of(id);
    if (kept === undefined) return;
    const answer = await api.makeCode(id, kept.credential);
    if (answer.problem === undefined) setCode(answer.value);
    else tellProblem(answer.problem);
  };
  return (
    <div className={styles.carry}>
      <p>{t.carryText}</p>
      {code === undefined || left === 0 ? (
        <>
          {code === undefined ? undefined : <p role="status">{t.carryOver}</p>}
          <Button look="primary" icon="phone" onClick={() => void make()}>
            {code === undefined ? t.carryMake : t.carryAgain}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.code} role="status">
            {spaced(code.code)}
          </p>
          <p>{t.carryLeft({ left: clockText(left - 999, ({ minutes }) => minutes) })}</p>
        </>
      )}
    </div>
  );
}

/** In groups of four, as codes are read out. */
const spaced = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ');
