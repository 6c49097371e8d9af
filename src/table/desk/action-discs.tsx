import { useTable } from '../use-table';
import styles from './action-discs.module.css';

/** The actions of a turn: full while they are left, hollow once they are spent. */
export function ActionDiscs({ left, label }: { readonly left: number; readonly label?: string }) {
  const { actionsPerTurn } = useTable().words.rules;
  return (
    <span
      className={styles.discs}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {Array.from({ length: actionsPerTurn }, (_, index) => (
        <i key={index} data-spent={index >= left || undefined} />
      ))}
    </span>
  );
}
