import { useState } from 'react';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { FollowingNote } from '../../ui/notes/following-note';
import { Button } from '../../ui/primitives/button';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { reminderNow } from './reminder-list';

interface RemindersProps {
  readonly view: MatchView;
  /** Ids of what was told in this browser. */
  readonly told: readonly string[];
  readonly onTold: (told: readonly string[]) => void;
  readonly onOff: () => void;
}

/** In a first whole game: says what has just come up for the first time, one thing at a time, and one a move at most. */
export default function Reminders({ view, told, onTold, onOff }: RemindersProps) {
  const t = useText('reminders');
  const [restsAt, setRestsAt] = useState<number>();
  const reminder = restsAt === view.moves ? undefined : reminderNow(view, told);
  const understood = () => {
    if (reminder === undefined) return;
    setRestsAt(view.moves);
    onTold([...told, reminder.id]);
  };
  useShortcuts({ Escape: reminder === undefined ? undefined : understood });
  if (reminder === undefined || typeof view.viewer !== 'number') return undefined;
  const { title, text } = t.notes[reminder.id];
  return (
    <FollowingNote
      key={reminder.id}
      title={title}
      text={() => text}
      points={reminder.points(view, view.viewer)}
      closeLabel={t.close}
      onClose={understood}
      next={{ label: t.understood, onPress: understood }}
    >
      <Button look="link" onClick={onOff}>
        {t.off}
      </Button>
    </FollowingNote>
  );
}
