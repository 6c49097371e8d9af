import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import { beep } from '../../../ui/beep';
import { SegmentedChoice } from '../../../ui/segmented-choice';
import { toast } from '../../../ui/toaster';
import { alerts, chatMuted, type Alerts } from '../preferences';
import styles from './online-menu.module.css';
import { askToNotify, canNotify } from './use-turn-alerts';

/** How this browser calls its person to the table, and whether it shows the chat. */
export function AlertSettings() {
  const t = useText(liveText);
  const chosen = alerts.use();
  const muted = chatMuted.use();
  const change = (part: Partial<Alerts>) => alerts.set({ ...alerts.get(), ...part });
  const onOff = [
    { value: 'on', label: t.on },
    { value: 'off', label: t.off },
  ] as const;
  const notify = async (note: Alerts['note']) => {
    if (note === 'off' || (await askToNotify())) change({ note });
    else toast({ text: t.noteRefused, tone: 'warning' });
  };
  return (
    <div className={styles.settings}>
      <h3>{t.alerts}</h3>
      <SegmentedChoice
        label={t.alertTitle}
        tone="paper"
        value={chosen.title ? 'on' : 'off'}
        options={onOff}
        onChange={(value) => change({ title: value === 'on' })}
      />
      <SegmentedChoice
        label={t.alertSound}
        tone="paper"
        value={chosen.sound ? 'on' : 'off'}
        options={onOff}
        onChange={(value) => {
          change({ sound: value === 'on' });
          // Heard once when switched on; it also gets the browser's leave to sound later.
          if (value === 'on') beep();
        }}
      />
      {canNotify() ? (
        <SegmentedChoice<Alerts['note']>
          label={t.alertNote}
          tone="paper"
          value={chosen.note}
          options={[
            { value: 'off', label: t.off },
            { value: 'quiet', label: t.quiet },
            { value: 'loud', label: t.loud },
          ]}
          onChange={(note) => void notify(note)}
        />
      ) : undefined}
      <h3>{t.chat}</h3>
      <SegmentedChoice
        label={t.mute}
        tone="paper"
        value={muted ? 'on' : 'off'}
        options={onOff}
        onChange={(value) => chatMuted.set(value === 'on')}
      />
    </div>
  );
}
