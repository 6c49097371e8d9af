import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { Button } from '../../../ui/primitives/button';
import { Icon } from '../../../ui/primitives/icon';
import { api } from '../api';
import { credentials } from '../credentials';
import { tellProblem } from '../problem-words';
import styles from './note.module.css';

/** Goes on to another match with the same people: makes it, or joins the one that was made. */
export function useRematch(id: string, seat: Seat | undefined): () => Promise<void> {
  const [, go] = useLocation();
  return useCallback(async () => {
    const kept = credentials.of(id);
    if (kept === undefined || seat === undefined) return;
    const answer = await api.rematch(id, kept.credential);
    if (answer.problem !== undefined) return tellProblem(answer.problem);
    credentials.keep(answer.value);
    go(`/online/${answer.value.match}`);
  }, [id, seat, go]);
}

interface RematchNoteProps {
  readonly info: MatchInfo;
  readonly seat: Seat | undefined;
  readonly onJoin: () => Promise<void>;
}

/** Says that the others went on, and leads there. */
export function RematchNote({ info, seat, onJoin }: RematchNoteProps) {
  const t = useText('live');
  const [, go] = useLocation();
  const { rematch } = info;
  return (
    <div role="status" className={styles.place} data-over="result">
      {rematch === undefined ? undefined : (
        <div className={styles.note}>
          <Icon name="replay" size={22} />
          <p>
            <b>{t.rematchBy({ title: info.title })}</b>
          </p>
          <Button look="primary" onClick={() => (seat === undefined ? go(`/online/${rematch}`) : void onJoin())}>
            {t.rematchJoin}
          </Button>
        </div>
      )}
    </div>
  );
}
