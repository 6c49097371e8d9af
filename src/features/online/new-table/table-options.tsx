import { useText } from '../../../i18n';
import { longest } from '../../../protocol/limits';
import { paces, type PaceId } from '../../../protocol/match-info';
import { HintsChoice } from '../../../match-setup/hints-choice';
import { SegmentedChoice } from '../../../ui/primitives/segmented-choice';
import { TextField } from '../../../ui/primitives/text-field';
import type { Plan } from './plan';
import styles from './table-options.module.css';

interface TableOptionsProps {
  readonly plan: Plan;
  /** The name the table gets when none is given. */
  readonly title: string;
  readonly onChange: (change: Partial<Plan>) => void;
}

const paceIds = Object.keys(paces) as readonly PaceId[];

/** The table's name, its pace, who may find it, and hints. */
export function TableOptions({ plan, title, onChange }: TableOptionsProps) {
  const t = useText('online');
  return (
    <>
      <div className={styles.line}>
        <TextField
          label={t.tableTitle}
          tone="night"
          value={plan.title}
          placeholder={title}
          longest={longest.title}
          onChange={(next) => onChange({ title: next })}
        />
        <SegmentedChoice
          label={t.who}
          value={plan.listed ? 'listed' : 'private'}
          options={[
            { value: 'private', label: t.private },
            { value: 'listed', label: t.listed },
          ]}
          onChange={(value) => onChange({ listed: value === 'listed' })}
        />
      </div>
      <SegmentedChoice<PaceId>
        label={t.pace}
        value={plan.pace}
        options={paceIds.map((value) => ({ value, label: t.paces[value].name }))}
        hint={t.paces[plan.pace].text}
        onChange={(pace) => onChange({ pace })}
      />
      <HintsChoice value={plan.hints} onChange={(hints) => onChange({ hints })} />
    </>
  );
}
