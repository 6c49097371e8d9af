import { useText } from '../../i18n';
import { Button } from '../../ui/primitives/button';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import { allReminders } from './reminder-list';
import styles from './reminder-sheet.module.css';

interface ReminderSheetProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Forgets what was told: all of it comes again. */
  readonly onAgain: () => void;
}

/** Every reminder, to be read again, and whether they come up in play. */
export default function ReminderSheet({ on, onSwitch, onAgain }: ReminderSheetProps) {
  const t = useText('reminders');
  return (
    <div className={styles.sheet}>
      <p>{t.about}</p>
      <div className={styles.choices}>
        <SegmentedChoice
          tone="paper"
          label={t.show}
          value={on ? 'on' : 'off'}
          options={[
            { value: 'on', label: t.on },
            { value: 'off', label: t.none },
          ]}
          onChange={(value) => onSwitch(value === 'on')}
        />
        <Button look="paper" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
      <dl>
        {allReminders.map(({ id }) => (
          <div key={id}>
            <dt>{t.notes[id].title}</dt>
            <dd>{t.notes[id].text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
