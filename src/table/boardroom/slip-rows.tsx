import type { ReactNode } from 'react';
import type { OpenedPreview, Span } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain, money, number, percent, signedMoney, users } from '../../i18n/format';
import { Term } from '../terms/term';
import { range } from './range';
import styles from './envelope-slip.module.css';
import type { EnvelopeDraft } from './use-envelope';

interface SlipRowsProps {
  readonly envelope: EnvelopeDraft;
  readonly opened: OpenedPreview;
  /** What the rest of the slip shows. */
  readonly shown: Span;
}

/** What else could come of the envelope, and what it does to cash, debt and valuation. */
export function SlipRows({ envelope, opened: { deal, alone, withoutDeal }, shown }: SlipRowsProps) {
  const t = useText('boardroom');
  const { before } = envelope.preview;
  const leading = deal?.leads === true ? deal.highest : undefined;
  const outcome = leading ?? deal?.closed;
  // What comes and what goes stand side by side, even where they make up for each other.
  const flows = [
    ...(outcome === undefined ? [] : [`${signedMoney(outcome.cash)} ${t.cheque}`]),
    ...(alone === 0 ? [] : [`${signedMoney(alone)} ${t.aloneSum}`]),
    ...(envelope.burn === 0 ? [] : [`${signedMoney(-envelope.burn)} ${t.burned}`]),
  ];
  const [least, most] = [shown.least, shown.most];
  return (
    <dl className={styles.rows}>
      {leading === undefined || deal === undefined ? undefined : (
        <Row
          name={t.onlyCheque({ sum: money(deal.closed.amount) })}
          middle={ofDeal(deal.closed)}
          end={range(deal.closed.least.gain, deal.closed.most.gain, gain)}
        />
      )}
      {deal === undefined ? undefined : (
        <Row
          name={t.noDeal}
          middle={ofDeal(withoutDeal)}
          end={range(withoutDeal.least.gain, withoutDeal.most.gain, gain)}
        />
      )}
      <Row
        name={t.cashAfter}
        middle={flows.join(', ')}
        end={`${money(before.cash)} → ${range(least.cash, most.cash, money)}`}
      />
      {envelope.burn === 0 ? undefined : (
        <Row name={t.users} end={`${users(before.users)} → ${range(least.users, most.users, users)}`} />
      )}
      {before.debt === 0 && most.debt === 0 ? undefined : (
        <Row name={t.debt} end={`${money(before.debt)} → ${money(most.debt)}`} />
      )}
      <Row
        name={<Term id="valuation">{t.valuation}</Term>}
        middle={
          outcome === undefined
            ? undefined
            : t.pricedAt({ sum: range(outcome.preMoney.least, outcome.preMoney.most, money) })
        }
        end={`${number(before.valuation)} → ${range(least.valuation, most.valuation, number)}`}
      />
    </dl>
  );
}

/** Stake and cash. */
const ofDeal = ({ least, most }: Span): string =>
  `${range(least.stake, most.stake, percent)}, ${range(least.cash, most.cash, money)}`;

interface RowProps {
  readonly name: ReactNode;
  readonly middle?: ReactNode;
  readonly end: string;
}

const Row = ({ name, middle, end }: RowProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{middle}</dd>
    <dd>
      <b>{end}</b>
    </dd>
  </div>
);
