import { languages, useText } from '../../../../i18n';
import { longest } from '../../../../protocol/limits';
import { HintsChoice } from '../../../../match-setup/hints-choice';
import type { SessionPlan } from '../../../../teaching/session-plan';
import { SegmentedChoice } from '../../../../ui/primitives/segmented-choice';
import { SelectField } from '../../../../ui/primitives/select-field';
import { TextField } from '../../../../ui/primitives/text-field';
import styles from './teach-home.module.css';

interface SessionSettingsProps {
  readonly plan: SessionPlan;
  /** The title it gets when none is given. */
  readonly title: string;
  readonly onChange: (change: Partial<SessionPlan>) => void;
}

const paces = ['live', 'quick', 'untimed'] as const;
const keptDays = [1, 7, 30, 90] as const;

/** What concerns the session as a whole. */
export function SessionSettings({ plan, title, onChange }: SessionSettingsProps) {
  const t = useText('teach');
  return (
    <div className={styles.settings}>
      <TextField
        label={t.sessionTitle}
        tone="night"
        value={plan.title}
        placeholder={title}
        longest={longest.title}
        onChange={(next) => onChange({ title: next })}
      />
      <SegmentedChoice
        label={t.tableSize}
        value={String(plan.tableSize)}
        options={[3, 4, 5, 6].map((size) => ({ value: String(size), label: size }))}
        onChange={(size) => onChange({ tableSize: Number(size) })}
      />
      <SegmentedChoice
        label={t.projectorLanguage}
        value={plan.language}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={(language) => onChange({ language })}
      />
      <SegmentedChoice
        label={t.pace}
        value={plan.pace}
        options={paces.map((value) => ({ value, label: t.paces[value].name }))}
        hint={t.paces[plan.pace].text}
        onChange={(pace) => onChange({ pace })}
      />
      <SegmentedChoice
        label={t.together}
        value={plan.lockStep ? 'on' : 'off'}
        options={[
          { value: 'off', label: t.togetherOff },
          { value: 'on', label: t.togetherOn },
        ]}
        onChange={(choice) => onChange({ lockStep: choice === 'on' })}
      />
      <HintsChoice value={plan.hints} onChange={(hints) => onChange({ hints })} />
      <SelectField
        label={t.kept}
        value={String(plan.keptDays)}
        options={[...new Set([...keptDays, plan.keptDays])]
          .sort((a, b) => a - b)
          .map((count) => ({ value: String(count), label: t.days({ count }) }))}
        onChange={(days) => onChange({ keptDays: Number(days) })}
      />
    </div>
  );
}
