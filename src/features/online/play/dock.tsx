import { useText } from '../../../i18n';
import { ClockText } from '../../../table/people/clock-text';
import type { SeatClock } from '../../../table/people/seat-clock';
import { Button } from '../../../ui/primitives/button';
import { ChatButton } from './chat-button';
import styles from './dock.module.css';
import type { ChatState } from './use-chat';

interface DockProps {
  readonly over: 'report' | 'result';
  readonly chat: ChatState;
  /** The others wait for whoever reads here. */
  readonly awaited: boolean;
  readonly clock: SeatClock | undefined;
  readonly onTable: () => void;
}

/** What stays in reach over the report and the result: the chat, and the way back when others wait. */
export function Dock({ over, chat, awaited, clock, onTable }: DockProps) {
  const t = useText('live');
  return (
    <div className={styles.dock} data-over={over}>
      {awaited ? (
        <p>
          <span role="status">{t.awaited}</span> {clock === undefined ? undefined : <ClockText clock={clock} own />}
          <Button look="gold" onClick={onTable}>
            {t.toTable}
          </Button>
        </p>
      ) : undefined}
      <ChatButton chat={chat} />
    </div>
  );
}
