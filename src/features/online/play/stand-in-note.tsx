import type { Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { Button } from '../../../ui/primitives/button';
import { Icon } from '../../../ui/primitives/icon';
import type { OnlineMatch } from '../live/online-match';
import { tellProblem } from '../problem-words';
import styles from './note.module.css';

interface StandInNoteProps {
  readonly match: OnlineMatch;
  readonly info: MatchInfo;
  readonly seat: Seat | undefined;
}

/** Tells whoever came back that a bot plays for them, and how to take over again. */
export function StandInNote({ match, info, seat }: StandInNoteProps) {
  const t = useText('live');
  const own = seat === undefined ? undefined : info.seats[seat];
  const back = async () => {
    const trouble = await match.back();
    if (trouble !== undefined) tellProblem(trouble);
  };
  return (
    <div role="status" className={styles.place}>
      {own?.kind === 'human' && own.standIn && info.status === 'playing' ? (
        <div className={styles.note}>
          <Icon name="robot" size={22} />
          <p>
            <b>{t.standInTitle}</b> {t.standInWhy[info.host < 0 ? 'class' : 'match']} {t.standInText}
          </p>
          <Button look="primary" onClick={() => void back()}>
            {t.takeBack}
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}
