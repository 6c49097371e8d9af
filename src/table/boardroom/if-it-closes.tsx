import type { ReactNode } from 'react';
import type { CompanyView } from '../../../rules/index';
import type { BoardroomText } from '../../i18n/boardroom';
import { money, number, percent } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Icon } from '../../ui/icon';
import { CapTable } from '../rivals/company-figures';
import type { TableWords } from '../table-words';
import { Term } from '../terms/term';
import styles from './if-it-closes.module.css';
import { closesAlone, type Envelope } from './use-envelope';
import { fundingOf } from '../../../rules/index';

interface IfItClosesProps {
  readonly own: CompanyView;
  readonly words: TableWords;
  readonly t: BoardroomText;
  readonly envelope: Envelope;
}

/** What the envelope would do, before it is sealed: stake, cash and owners' gain. */
export function IfItCloses({ own, words, t, envelope }: IfItClosesProps) {
  const anchor = useAnchor('slip');
  const deal = envelope.pitchPreview.deal;
  const alone = closesAlone(envelope.card) && envelope.card !== 'none' ? fundingOf(envelope.card).effect : undefined;
  const raised = deal?.cash ?? alone?.grant?.sum ?? alone?.loan?.sum ?? 0;
  const title =
    envelope.investor === 'none'
      ? envelope.card === 'none'
        ? undefined
        : words.cards.cards[envelope.card].name
      : words.cards.investors[envelope.investor].name;
  const stake = deal?.stakeAfter ?? own.stake;
  return (
    <aside className={styles.paper} data-tone="paper" aria-live="polite" ref={anchor}>
      <p className={styles.kicker}>{title === undefined ? t.ifNothing : t.ifItCloses}</p>
      <h3>
        {title ?? t.pitchNone} {raised > 0 ? money(raised) : ''}
        {envelope.burn > 0 ? ` · −${money(envelope.burn)}` : ''}
      </h3>
      <div className={styles.rings}>
        <figure>
          <CapTable company={own} words={words} size={84} />
          <figcaption>
            <b>{percent(own.stake)}</b> {t.stakeNow}
          </figcaption>
        </figure>
        <Icon name="arrow-right" size={22} />
        <figure>
          <CapTable company={{ ...own, stake }} words={words} size={84} />
          <figcaption>
            <b>{percent(stake)}</b> <Term id="dilution">{t.stakeAfter}</Term>
          </figcaption>
        </figure>
      </div>
      <dl>
        {deal === undefined ? undefined : (
          <>
            <Row name={<Term id="pre-money">{t.preMoney}</Term>} before="" after={money(deal.preMoney)} />
            <Row name={<Term id="cheque">{t.amount}</Term>} before="" after={money(deal.amount)} />
          </>
        )}
        <Row name={t.cashAfter} before={money(own.cash)} after={money(own.cash - envelope.burn + raised)} />
        <Row
          name={<Term id="owners-gain">{t.gain}</Term>}
          before={number(Math.round(own.score.total * 10) / 10)}
          after={number(Math.round((own.score.total - own.stake * envelope.burn) * 10) / 10)}
        />
      </dl>
      <p className={styles.note}>{deal === undefined ? t.noNote : t.note}</p>
    </aside>
  );
}

const Row = ({
  name,
  before,
  after,
}: {
  readonly name: ReactNode;
  readonly before: string;
  readonly after: string;
}) => (
  <div>
    <dt>{name}</dt>
    <dd>{before}</dd>
    <dd>
      <b>{after}</b>
    </dd>
  </div>
);
