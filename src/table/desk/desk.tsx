import { useState } from 'react';
import type { ContractId } from '../../../rules/index';
import { useText } from '../../i18n';
import { Dialog } from '../../ui/popups/dialog';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { RecapSheet } from '../later-screens';
import { movesAt } from '../selection';
import { deskCompany, isOwnTurn, isWatching, ownSeat } from '../selectors';
import type { TableSession } from '../session';
import { useTableSession, useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { Board } from './board';
import styles from './desk.module.css';
import { Dock } from './dock';
import { Rail } from './rail';
import { Tray } from './tray';
import { TurnTools } from './turn-tools';

interface DeskProps {
  readonly turn: TurnDraft;
  /** The contract that is about to be signed or looked at. */
  readonly contract: ContractId | undefined;
}

/** The lower part of the table: the seat's own company, cards and actions. */
export function Desk({ turn, contract }: DeskProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { close } = useText('common');
  const [recap, setRecap] = useState(false);
  const openRecap = ownSeat(view) === undefined ? undefined : () => setRecap(true);
  useShortcuts({ w: openRecap });
  const company = deskCompany(view);
  const face = faceOf(turn, session);
  const railSeen = face === 'hand' || face === 'others' || face === 'watching';
  return (
    <div className={styles.desk} data-face={face}>
      <div className={styles.rail} data-unseen={railSeen ? undefined : 'phone lying'}>
        <Rail turn={turn} />
      </div>
      <div className={styles.tools}>
        <TurnTools turn={turn} onRecap={openRecap} />
      </div>
      <div className={styles.company}>
        <Board key={company.seat} company={company} preview={turn.preview} contract={contract} />
      </div>
      <div className={styles.hand}>
        <Tray turn={turn} />
      </div>
      <div className={styles.dock}>
        <Dock turn={turn} onRecap={openRecap} />
      </div>
      <Dialog
        open={recap}
        onClose={() => setRecap(false)}
        title={session.away === undefined ? words.t.whileWaiting : words.t.whileAway}
        closeLabel={close}
        wide
      >
        <RecapSheet />
      </Dialog>
    </div>
  );
}

/** What a phone's dock shows between one's own line and the buttons: there is room for one thing at a time. */
function faceOf({ focus, picked, hints }: TurnDraft, session: TableSession): string {
  const { view } = session;
  if (isWatching(session)) return 'watching';
  if (!isOwnTurn(session)) return 'others';
  if (hints.open) return 'hints';
  if (view.turn.stage !== 'act') return 'asked';
  if (focus?.on === 'action' || (focus !== undefined && movesAt(view.legal, focus).length > 1)) return 'options';
  if (focus?.on === 'card') return 'card';
  return picked === undefined && focus === undefined ? 'hand' : 'slip';
}
