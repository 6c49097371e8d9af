import { useEffect, useRef, type ReactNode } from 'react';
import type { ContractId, Move } from '../../rules/index';
import { announce, announceNow } from '../ui/layout/announcer';
import { TableBackground } from '../ui/layout/table-background';
import { TravelLayer } from '../ui/motion/travel-layer';
import { ContractsRow } from './contracts/contracts-row';
import { LastMove } from './hints/last-move';
import { MomentBand } from './moments/moment-band';
import { Desk } from './desk/desk';
import { InvestorsRow } from './investors/investors-row';
import { MarketRow } from './market/market-row';
import { RivalsColumn } from './rivals/rivals-column';
import { PeopleStrip } from './people/people-strip';
import { Boardroom } from './later-screens';
import { isInBoardroom, isOnline, isOwnTurn } from './selectors';
import { NewsStrip } from './strip/news-strip';
import { useTableSounds } from './sound/use-table-sounds';
import styles from './table.module.css';
import { useTable } from './use-table';
import { useTurn } from './use-turn';
import { useTravels } from './use-travels';

interface TableProps {
  /** Buttons of the feature around the table. */
  readonly menu?: ReactNode;
  /** The way to talk, in the line of people of small screens. */
  readonly talk?: ReactNode;
}

/** The whole table for whoever looks at it; in the boardroom, the boardroom. */
export function Table({ menu, talk }: TableProps) {
  const { session, view } = useTable();
  useAnnouncements();
  useTravels(session);
  useTableSounds(session);
  return (
    <div className={styles.page} data-climate={view.climate.climate}>
      <TableBackground />
      {isInBoardroom(session) ? <Boardroom menu={menu} /> : <TableTop menu={menu} talk={talk} />}
      <TravelLayer />
    </div>
  );
}

function TableTop({ menu, talk }: TableProps) {
  const { session, view } = useTable();
  const turn = useTurn(session);
  const contract = contractOfMove(turn.picked) ?? (turn.focus?.on === 'contract' ? turn.focus.contract : undefined);
  return (
    <div className={styles.table}>
      <div>
        <NewsStrip menu={menu} />
        <PeopleStrip talk={talk} />
      </div>
      <main className={styles.main}>
        <div className={styles.stage}>
          <div className={styles.rivals}>
            <RivalsColumn />
          </div>
          <div className={styles.investors}>
            <InvestorsRow />
          </div>
          <div className={styles.contracts}>
            <ContractsRow
              selected={contract}
              onSelect={(id: ContractId) => turn.point({ on: 'contract', contract: id })}
            />
          </div>
          <div className={styles.market}>
            <MarketRow
              picked={turn.picked}
              onPick={turn.pick}
              aside={view.turn.seat === view.viewer ? <LastMove short /> : undefined}
            />
          </div>
          {session.following === undefined ? undefined : (
            <div className={styles.moment}>
              <MomentBand following={session.following} />
            </div>
          )}
        </div>
        <Desk turn={turn} contract={contract} />
      </main>
    </div>
  );
}

const contractOfMove = (move: Move | undefined): ContractId | undefined =>
  move !== undefined && 'contract' in move ? move.contract : undefined;

/** Reads out what happens as it happens. */
function useAnnouncements(): void {
  const { session, words } = useTable();
  const { events } = session;
  const heard = useRef(events.length);
  useEffect(() => {
    const fresh = events.slice(heard.current).slice(-6);
    heard.current = events.length;
    if (fresh.length > 0) announce(fresh.map(words.sentence).join(' '));
  }, [events, words]);
  const mine = session.following !== undefined && !isOnline(session) && isOwnTurn(session);
  useEffect(() => {
    if (mine) announceNow(words.t.yourTurnNow);
    return () => announceNow('');
  }, [mine, words.t]);
  // What was read out may be secret: it goes with the table, before anybody else looks.
  useEffect(() => () => announce(''), []);
}
