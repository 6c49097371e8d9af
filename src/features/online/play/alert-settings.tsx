import { useText } from '../../../i18n';
import { SoundChoices } from '../../../table/sound/sound-choices';
import type { SoundControl } from '../../../table/sound/sound-control';
import { playSound } from '../../../ui/sound/sound';
import { SegmentedChoice } from '../../../ui/primitives/segmented-choice';
import { toast } from '../../../ui/primitives/toaster';
import { characterKeys, textSize, textSizes } from '../../../browser-storage/settings';
import { CharacterKeysChoice } from '../../../table/character-keys-choice';
import { TextSizeChoice } from '../../../table/text-size-choice';
import { alerts, chatMuted, type Alerts } from '../preferences';
import styles from './online-menu.module.css';
import { askToNotify, canNotify } from './use-turn-alerts';

/** How this browser calls its person to the table, whether it shows the chat, and what its keys do. */
export function AlertSettings({ sound }: { readonly sound: SoundControl }) {
  const t = useText('live');
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
      <TextSizeChoice value={textSize.use()} sizes={textSizes} onChange={textSize.set} />
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
          if (value === 'on') playSound('bell', true);
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
      <h3>{t.tablePlay}</h3>
      <SoundChoices sound={sound} />
      <h3>{t.chat}</h3>
      <SegmentedChoice
        label={t.mute}
        tone="paper"
        value={muted ? 'on' : 'off'}
        options={onOff}
        onChange={(value) => chatMuted.set(value === 'on')}
      />
      <h3>{t.keys}</h3>
      <CharacterKeysChoice value={characterKeys.use()} onChange={characterKeys.set} />
    </div>
  );
}
