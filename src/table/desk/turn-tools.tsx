import { useAnchor } from '../../ui/motion/anchors';
import { classNames } from '../../ui/primitives/class-names';
import { IconButton } from '../../ui/primitives/icon-button';
import { HintButton } from '../hints/hint-button';
import { ClockText } from '../people/clock-text';
import { isOwnTurn, personAt } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import styles from './turn-tools.module.css';

interface TurnToolsProps {
  readonly turn: TurnDraft;
  /** Tells what happened while one waited. */
  readonly onRecap: (() => void) | undefined;
}

/** What helps in a turn without being a move: taking back, doing again, what happened before, hints, and the clock where there is one. */
export function TurnTools({ turn, onRecap }: TurnToolsProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  const undo = useAnchor('undo');
  if (!isOwnTurn(session)) return null;
  const clock = personAt(session, view.turn.seat)?.clock;
  return (
    <div className={styles.tools}>
      {clock === undefined ? undefined : <ClockText clock={clock} own />}
      <IconButton
        ref={undo}
        icon="undo"
        label={t.undo}
        className={classNames(styles.tool, styles.undo)}
        onClick={session.undo}
        reason={session.undo === undefined ? t.nothingToUndo : undefined}
      />
      {/* Under a clock nothing can be done again: its place is the clock's. */}
      {clock !== undefined && session.redo === undefined ? undefined : (
        <IconButton
          icon="redo"
          label={t.redo}
          className={classNames(styles.tool, styles.redo)}
          onClick={session.redo}
          reason={session.redo === undefined ? t.nothingToRedo : undefined}
        />
      )}
      <IconButton
        icon="hourglass"
        label={t.whileWaiting}
        className={classNames(styles.tool, styles.recap)}
        onClick={onRecap}
      />
      {session.advise === undefined ? undefined : <HintButton hints={turn.hints} className={styles.tool} />}
    </div>
  );
}
