import type { ReactNode } from 'react';
import { isFundingCard } from '../../../rules/index';
import { useText } from '../../i18n';
import { boardroomText, type BoardroomText } from '../../i18n/boardroom';
import { money, quarterLabel } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Button } from '../../ui/button';
import { Envelope as EnvelopeArt } from '../../ui/envelope';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { ClockText } from '../people/clock-text';
import type { TableSession } from '../session';
import { companyAt, useTableWords, type TableWords } from '../table-words';
import { Term } from '../terms/term';
import styles from './boardroom.module.css';
import { BurnStep } from './burn-step';
import { EnvelopeHints } from './envelope-hints';
import { Envelopes } from './envelopes';
import { IfItCloses } from './if-it-closes';
import { PitchStep } from './pitch-step';
import { useEnvelope } from './use-envelope';

interface BoardroomProps {
  readonly session: TableSession;
  readonly menu?: ReactNode;
}

/** Secret choices of one seat: whom to pitch to and what to burn, and what both would bring. */
export function Boardroom({ session, menu }: BoardroomProps) {
  const { view } = session;
  const words = useTableWords(view, session.seats);
  const t = useText(boardroomText);
  const own = companyAt(view, typeof view.viewer === 'number' ? view.viewer : 0);
  const { climate, cut } = view.climate;
  const clock = session.seats.find(({ seat }) => seat === own.seat)?.clock;
  return (
    <div className={styles.room} data-boardroom>
      <header className={styles.head} data-tone="paper">
        <h1>{t.title}</h1>
        <p>
          <b>
            {t.terms({
              quarter: quarterLabel(words.language, view.year, view.quarter),
              climate: words.cards.climates[climate].name,
              cut,
              of: view.companies.length,
            })}
          </b>{' '}
          {t.secret}
        </p>
        <p className={styles.cash}>
          <Icon name="cash" size={20} /> <b>{money(own.cash)}</b> {t.cash}
        </p>
        {clock === undefined ? undefined : <ClockText clock={clock} own />}
        <div className={styles.menu}>
          {session.undo === undefined ? undefined : (
            <IconButton icon="undo" look="paper" label={words.t.undo} onClick={session.undo} />
          )}
          {menu}
        </div>
      </header>
      {own.sealed ? <Waiting session={session} t={t} /> : <Choosing session={session} words={words} t={t} />}
      <Envelopes session={session} words={words} t={t} />
    </div>
  );
}

function Choosing({
  session,
  words,
  t,
}: {
  readonly session: TableSession;
  readonly words: TableWords;
  readonly t: BoardroomText;
}) {
  const { view } = session;
  const envelope = useEnvelope(view);
  const own = companyAt(view, typeof view.viewer === 'number' ? view.viewer : 0);
  const hand = (view.privates.find(({ seat }) => seat === own.seat)?.hand ?? []).filter(isFundingCard);
  const { investor, card, burn } = envelope;
  const { cut } = view.climate;
  const sealButton = useAnchor('seal');
  const seal = () =>
    void session.act([{ type: 'pitch', investor, card }, { type: 'burn', amount: burn }, { type: 'seal' }]);
  return (
    <main className={styles.steps}>
      <PitchStep view={view} words={words} t={t} envelope={envelope} hand={hand} />
      <div className={styles.middle}>
        <BurnStep view={view} words={words} t={t} envelope={envelope} own={own} />
        <p className={styles.chairs}>
          <span aria-hidden>
            {Array.from({ length: cut }, (_, chair) => (
              <Icon key={chair} name="chair" size={22} />
            ))}
          </span>
          <span>
            <b>
              <Term id="chair">{t.chairs({ count: cut })}</Term>.
            </b>{' '}
            {t.chairsText}
          </span>
        </p>
      </div>
      <div className={styles.last}>
        <IfItCloses own={own} words={words} t={t} envelope={envelope} />
        <div className={styles.foot}>
          <Button
            ref={sealButton}
            look="primary"
            size="large"
            wide
            detail={view.phase === 'boardroom' ? t.sealTogether : t.sealOwn}
            reason={session.held}
            onClick={seal}
          >
            {t.seal}
          </Button>
          {session.advise === undefined ? undefined : (
            <EnvelopeHints session={session} words={words} t={t} envelope={envelope} />
          )}
        </div>
      </div>
    </main>
  );
}

function Waiting({ session, t }: { readonly session: TableSession; readonly t: BoardroomText }) {
  return (
    <main className={styles.waiting}>
      <EnvelopeArt state="sealed" width={180} />
      <p>{t.waiting}</p>
      <Button look="ghost" reason={session.held} onClick={() => void session.act([{ type: 'unseal' }])}>
        {t.unseal}
      </Button>
    </main>
  );
}
