import { useText } from '../../../../i18n';
import type { StudentRow } from '../../../../protocol/session';
import { Icon } from '../../../../ui/primitives/icon';
import { Menu, type MenuItem } from '../../../../ui/popups/menu';
import type { ConsoleParts } from './console-parts';
import type { StudentTask } from './student-dialog';
import styles from './students-panel.module.css';

interface StudentLineProps {
  readonly student: StudentRow;
  readonly parts: ConsoleParts;
  readonly onTask: (task: StudentTask) => void;
}

export function StudentLine({ student, parts, onTask }: StudentLineProps) {
  const t = useText('teachConsole');
  const { id, name, present, table, standIn, answered } = student;
  const playing = parts.view.info.stage === 'play' && table !== undefined;
  const standing: readonly MenuItem[] = playing
    ? [
        {
          id: 'stand-in',
          label: standIn ? t.handBack : t.handToBot,
          icon: standIn ? 'person' : 'robot',
          onSelect: () => parts.act({ type: 'stand-in', student: id, on: !standIn }),
        },
      ]
    : [];
  return (
    <li className={styles.student} data-away={!present || undefined}>
      <span className={styles.dot} role="img" aria-label={present ? t.here : t.away} />
      <span className={styles.name}>{name}</span>
      {standIn ? <Icon name="robot" size={15} label={t.standIn} /> : undefined}
      {answered.length === 0 ? undefined : (
        <span className={styles.answered} data-tip={t.answeredSets({ count: answered.length })}>
          <Icon name="check" size={13} label={t.answered} /> {answered.length}
        </span>
      )}
      <span className={styles.table}>{table === undefined ? '–' : t.tableNumber({ table })}</span>
      <Menu
        label={t.studentMenu({ name })}
        icon="dots"
        items={[
          ...standing,
          { id: 'move', label: t.move, icon: 'chair', onSelect: () => onTask({ kind: 'move', student }) },
          { id: 'rename', label: t.rename, icon: 'pencil', onSelect: () => onTask({ kind: 'rename', student }) },
          { id: 'remove', label: t.remove, icon: 'trash', onSelect: () => onTask({ kind: 'remove', student }) },
        ]}
      />
    </li>
  );
}
