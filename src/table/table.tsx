import { Activity, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ContractId, Move } from '../../rules/index';
import { announce, announceNow } from '../ui/layout/announcer';
import { TableBackground } from '../ui/layout/table-background';
import { TravelLayer } from '../ui/motion/travel-layer';
import { ContractsRow } from './contracts/contracts-row';
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
import { AFrameLater, useTable, useTableSession } from './use-table';
import { useTurn } from './use-turn';
import { useTravels } from './use-travels';

interface TableProps {
  /** Buttons of the feature around the table. */
  readonly menu?: ReactNode;
  /** The way to talk, in the line of people of small screens. */
  readonly talk?: ReactNode;
}

/** The table of a quarter, made ready below the report of the one before. */
export function TableBelow({ over, children }: { readonly over: boolean; readonly children: ReactNode }) {
  const { view } = useTable();
  return (
    <Activity key={view.quarter} mode={over ? 'hidden' : 'visible'}>
      {children}
    </Activity>
  );
}

/** The whole table for whoever looks at it; in the boardroom, the boardroom. */
export function Table({ menu, talk }: TableProps) {
  const session = useTableSession();
  const { view } = useTable();
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
  const session = useTableSession();
  const turn = useTurn(session);
  const parts = useParts(3);
  const contract = contractOfMove(turn.picked) ?? (turn.focus?.on === 'contract' ? turn.focus.contract : undefined);
  return (
    <div className={styles.table}>
      <div>
        <AFrameLater>
          <NewsStrip menu={menu} />
        </AFrameLater>
        <PeopleStrip talk={talk} />
      </div>
      <main className={styles.main}>
        <div className={styles.stage}>
          <Part shown={parts > 0}>
            <AFrameLater>
              <div className={styles.rivals}>
                <RivalsColumn />
              </div>
              <div className={styles.investors}>
                <InvestorsRow />
              </div>
            </AFrameLater>
          </Part>
          <Part shown={parts > 1}>
            <div className={styles.contracts}>
              <AFrameLater>
                <ContractsRow selected={contract} onPoint={turn.point} />
              </AFrameLater>
            </div>
            <div className={styles.market}>
              <MarketRow picked={turn.picked} onPick={turn.pick} />
            </div>
          </Part>
          {session.following === undefined ? undefined : (
            <div className={styles.moment}>
              <MomentBand following={session.following} />
            </div>
          )}
        </div>
        <Part shown={parts > 2}>
          <Desk turn={turn} contract={contract} />
        </Part>
      </main>
    </div>
  );
}

/**
 * How many of the parts of a page are in sight: one more with every frame, since all at once would hold up the first.
 */
function useParts(all: number): number {
  const [shown, show] = useState(0);
  useEffect(() => {
    if (shown >= all) return undefined;
    const frame = requestAnimationFrame(() => show(shown + 1));
    return () => cancelAnimationFrame(frame);
  }, [shown, all]);
  return shown;
}

/** A part of the table that comes into sight when it is its turn. */
const Part = ({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) => (
  <Activity mode={shown ? 'visible' : 'hidden'}>{children}</Activity>
);

const contractOfMove = (move: Move | undefined): ContractId | undefined =>
  move !== undefined && 'contract' in move ? move.contract : undefined;

/** Reads out what happens as it happens. */
function useAnnouncements(): void {
  const session = useTableSession();
  const { words } = useTable();
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
