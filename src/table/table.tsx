import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ContractId, Move } from '../../rules/index';
import { useText } from '../i18n';
import { eventsText } from '../i18n/events';
import { refusalSentence, refusalsText } from '../i18n/refusals';
import { useAnchor } from '../ui/anchors';
import { announce } from '../ui/announcer';
import { Felt } from '../ui/felt';
import { SegmentedChoice } from '../ui/segmented-choice';
import { TravelLayer } from '../ui/motion/travel-layer';
import { toast } from '../ui/toaster';
import { Boardroom } from './boardroom/boardroom';
import { ContractsRow } from './contracts/contracts-row';
import { Actions, deskCompany } from './desk/actions';
import { Board } from './desk/board';
import { Tray } from './desk/tray';
import { LastMove } from './hints/last-move';
import { InvestorsRow } from './investors/investors-row';
import { Log } from './log/log';
import { MarketRow } from './market/market-row';
import { RivalsColumn } from './rivals/rivals-column';
import { PeopleStrip } from './people/people-strip';
import type { TableSession } from './session';
import { NewsStrip } from './strip/news-strip';
import styles from './table.module.css';
import { useTableWords } from './table-words';
import { useTurn } from './use-turn';
import { useTravels } from './use-travels';

const tabs = ['market', 'company', 'rivals', 'log'] as const;
type Tab = (typeof tabs)[number];

interface TableProps {
  readonly session: TableSession;
  /** Buttons of the feature around the table. */
  readonly menu?: ReactNode;
  /** The way to talk, in the line of people of small screens. */
  readonly talk?: ReactNode;
}

/** The whole table for whoever looks at it; in the boardroom, the boardroom. */
export function Table({ session, menu, talk }: TableProps) {
  const spoken = useAnnouncedSession(session);
  const { view } = spoken;
  const own = typeof view.viewer === 'number' ? view.viewer : undefined;
  const inBoardroom =
    own !== undefined &&
    !session.readOnly &&
    (view.phase === 'boardroom' ||
      (view.phase === 'build' && view.turn.seat === own && view.turn.stage === 'boardroom'));
  useTravels(session);
  return (
    <div className={styles.page} data-climate={view.climate.climate}>
      <Felt />
      {inBoardroom ? <Boardroom session={spoken} menu={menu} /> : <TableTop session={spoken} menu={menu} talk={talk} />}
      <TravelLayer />
    </div>
  );
}

function TableTop({ session, menu, talk }: TableProps) {
  const { view } = session;
  const words = useTableWords(view, session.seats);
  const turn = useTurn(session);
  const [tab, setTab] = useState<Tab>('market');
  const tabsAnchor = useAnchor('tabs');
  const { t } = words;
  const mine = view.turn.seat === view.viewer;
  const contract = contractOfMove(turn.picked) ?? (turn.focus?.on === 'contract' ? turn.focus.contract : undefined);
  const tabNames: Readonly<Record<Tab, string>> = {
    market: t.tabMarket,
    company: view.viewer === deskCompany(view).seat ? t.tabCompany : t.tabWatched,
    rivals: t.tabRivals,
    log: t.tabLog,
  };
  return (
    <div className={styles.table} data-tab={tab} data-crowded={view.companies.length > 4 || undefined}>
      <div className={styles.sheet}>
        <div>
          <NewsStrip view={view} words={words} menu={menu} />
          <PeopleStrip session={session} words={words} talk={talk} />
        </div>
        <main className={styles.main}>
          <div className={styles.market}>
            <InvestorsRow view={view} words={words} />
            <ContractsRow
              view={view}
              words={words}
              selected={contract}
              onSelect={(id: ContractId) => turn.point({ on: 'contract', contract: id })}
            />
            <MarketRow
              view={view}
              words={words}
              picked={turn.picked}
              onPick={turn.pick}
              aside={mine ? <LastMove session={session} words={words} short /> : undefined}
            />
          </div>
          <div className={styles.rivals}>
            <RivalsColumn session={session} words={words} />
          </div>
          <div className={styles.log}>
            <Log session={session} words={words} />
          </div>
          <div
            className={styles.desk}
            data-hints={turn.hints.open || undefined}
            data-chosen={turn.picked !== undefined || undefined}
          >
            <Board
              key={deskCompany(view).seat}
              company={deskCompany(view)}
              view={view}
              words={words}
              preview={turn.preview}
            />
            <Tray
              view={view}
              words={words}
              focus={turn.focus}
              picked={turn.picked}
              hints={turn.hints}
              onFocus={turn.point}
              onPick={turn.pick}
            />
            <Actions
              session={session}
              words={words}
              focus={turn.focus}
              picked={turn.picked}
              preview={turn.preview}
              hints={turn.hints}
              onFocus={turn.point}
              onConfirm={turn.confirm}
              onEnd={turn.end}
              ending={turn.ending}
              onEnding={turn.setEnding}
            />
          </div>
        </main>
      </div>
      <nav ref={tabsAnchor} className={styles.tabs} aria-label={t.tabs}>
        <SegmentedChoice
          label={t.tabs}
          hideLabel
          value={tab}
          onChange={setTab}
          options={tabs.map((value) => ({ value, label: tabNames[value] }))}
        />
      </nav>
    </div>
  );
}

const contractOfMove = (move: Move | undefined): ContractId | undefined =>
  move !== undefined && 'contract' in move ? move.contract : undefined;

/** The session, with refusals shown as notes and new events read out. */
function useAnnouncedSession(session: TableSession): TableSession {
  const refusals = useText(refusalsText);
  const texts = useText(eventsText);
  const words = useTableWords(session.view, session.seats);
  const heard = useRef(session.events.length);
  useEffect(() => {
    const fresh = session.events.slice(heard.current).slice(-6);
    heard.current = session.events.length;
    if (fresh.length > 0) announce(fresh.map((event) => texts.sentence(event, words.short)).join(' '));
  }, [session.events, texts, words]);
  // What was read out may be secret: it goes with the table, before anybody else looks.
  useEffect(() => () => announce(''), []);
  const act: TableSession['act'] = async (moves) => {
    if (session.held !== undefined) {
      toast({ text: session.held, tone: 'warning' });
      return undefined;
    }
    const refused = await session.act(moves);
    if (refused !== undefined) toast({ text: refusalSentence(refusals, refused), tone: 'warning' });
    return refused;
  };
  return { ...session, act };
}
