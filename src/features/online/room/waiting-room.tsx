import { useState } from 'react';
import { Link } from 'wouter';
import { companyCards, scenarioOf, type CompanyId, type Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { buttonClass } from '../../../ui/primitives/button';
import { TableBackground } from '../../../ui/layout/table-background';
import { LanguageButton } from '../../../ui/layout/language-button';
import { PageHead } from '../../../ui/layout/page-head';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { Chat } from '../play/chat';
import { ChatButton } from '../play/chat-button';
import { useChat } from '../play/use-chat';
import { ExpiryNote } from './expiry-note';
import { Facts } from './facts';
import { Invite } from './invite';
import { JoinForm } from './join-form';
import { LeaveButtons } from './leave-buttons';
import { SeatRing } from './seat-ring';
import { StartButton } from './start-button';
import styles from './waiting-room.module.css';

interface WaitingRoomProps {
  readonly info: MatchInfo;
  readonly seat: Seat | undefined;
  readonly shot: OnlineSnapshot;
  readonly match: OnlineMatch;
}

/** Around the table before the cards are dealt: who is there, who is missing, how they come. */
export function WaitingRoom({ info, seat, shot, match }: WaitingRoomProps) {
  const t = useText('online');
  const { back } = useText('setup');
  const [wish, setWish] = useState<Seat>();
  const chat = useChat(info, shot, match);
  const open = info.seats.filter(({ kind }) => kind === 'open').length;
  const chosen = seat === undefined && wish !== undefined && info.seats[wish]?.kind === 'open' ? wish : undefined;
  const companies = companiesOf(info);
  const host = info.seats[info.host];
  const inviting = seat !== info.host && host?.kind === 'human';
  return (
    <div className={styles.page} data-climate="warm">
      <TableBackground />
      <PageHead
        stacked
        title={inviting ? t.invites({ name: host.name }) : t.yourTable}
        nav={
          <>
            <ChatButton chat={chat} look="paper" />
            <LanguageButton short />
            <Link href="/online" className={buttonClass('paper')}>
              ← {back}
            </Link>
          </>
        }
      >
        <b>{info.title}</b> · {t.missing({ count: open })}
      </PageHead>
      <main className={styles.main}>
        <SeatRing info={info} companies={companies} seat={seat} chosen={chosen} onChoose={setWish} />
        <div className={styles.side}>
          <ExpiryNote info={info} offset={shot.offset} />
          {seat === undefined ? (
            open > 0 ? (
              <JoinForm
                id={info.id}
                seat={chosen}
                company={chosen === undefined ? undefined : companies[chosen]}
                onJoined={match.reconnect}
              />
            ) : undefined
          ) : seat === info.host ? (
            <StartButton id={info.id} open={open} />
          ) : (
            <p className={styles.note}>{t.waitForHost}</p>
          )}
          <section className={styles.sheet} data-tone="paper" aria-label={t.invite}>
            <h2>{t.invite}</h2>
            <Invite id={info.id} title={info.title} />
          </section>
          <Facts info={info} />
          {seat === undefined ? (
            <p className={styles.note}>
              <b>{t.watching}</b> {t.watchingText}
            </p>
          ) : (
            <LeaveButtons info={info} seat={seat} onLeft={match.reconnect} />
          )}
        </div>
      </main>
      <Chat chat={chat} />
    </div>
  );
}

/** The companies the seats will play, as the maker chose them or the scenario deals them. */
function companiesOf({ options, seats }: MatchInfo): readonly CompanyId[] {
  const dealt = scenarioOf(options.scenario).companies;
  return seats.map((_, index) => {
    const id = dealt?.[index] ?? options.companies?.[index];
    return companyCards.find((card) => card.id === id)?.id ?? companyCards[index % companyCards.length]?.id ?? 'cloud';
  });
}
