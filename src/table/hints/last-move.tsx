import { useText } from '../../i18n';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import zone from '../zone.module.css';
import styles from './last-move.module.css';
import { useLastMove } from './use-last-move';

interface LastMoveProps {
  /** In one line, what does not fit is cut. */
  readonly short?: boolean;
}

/** The move of another seat that is shown or was last, and why a bot made it. */
export function LastMove({ short = false }: LastMoveProps) {
  const { words } = useTable();
  const t = useText('hints');
  const last = useLastMove();
  if (last === undefined) return undefined;
  const { seat, what, why } = last;
  if (short)
    return (
      <span className={zone.aside} data-tip={`${what}\n${why}`}>
        {what} {why}
      </span>
    );
  return (
    <p className={styles.move} role="note" aria-label={t.lastMove}>
      <CompanyEmblem company={words.companyId(seat)} size={32} />
      <span>
        {what} <i>{why}</i>
      </span>
    </p>
  );
}
