import { memo, type ReactNode } from 'react';
import type { CompanyView, ContractId, Preview } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { gain, money, percent, shortQuarterLabel, signedMoney, signedNumber, users } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { Icon } from '../../ui/primitives/icon';
import { FlipNumber } from '../../ui/motion/flip-number';
import { useComposition } from '../../ui/layout/composition';
import { useAnchor } from '../../ui/motion/anchors';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useTable } from '../use-table';
import { Capacity, CapTable, contractWords, QualitySkyline } from '../rivals/company-figures';
import { ambitionOf as ambitionKept, ownSeat } from '../selectors';
import { Inspect, type FigureName, type Subject } from '../inspect/inspectable';
import styles from './board.module.css';

interface BoardProps {
  readonly company: CompanyView;
  /** What the move under consideration would change. */
  readonly preview: Preview | undefined;
  /** The open contract that is looked at: its need is drawn into the skyline. */
  readonly contract?: ContractId;
}

/** The own company: its figures, why they stand there, and what the chosen move would make of it. */
export const Board = memo(function Board({ company, preview, contract }: BoardProps) {
  const { view, words } = useTable();
  const { t } = words;
  const anchor = useAnchor(`company:${company.seat}`);
  const share = percent(company.stake);
  const name = words.company(company.seat);
  const own = ownSeat(view) === company.seat;
  const allowed = preview?.refused === undefined ? preview : undefined;
  return (
    <section className={styles.board} aria-label={own ? t.yourCompany : name} ref={anchor}>
      <div className={styles.portrait}>
        <Inspect
          subject={`company:${company.seat}`}
          className={styles.ring}
          label={t.details({ name })}
          tip={`${name}\n${words.cards.companies[company.id].text}`}
        >
          <CapTable company={company} size={100} />
        </Inspect>
        <h2>{name}</h2>
        <div className={styles.stake}>
          <Inspect subject={`stake:${company.seat}`}>{own ? t.yours({ share }) : t.ownersHold({ share })}</Inspect>
        </div>
        <Ambition company={company} />
      </div>
      <Figures company={company} preview={allowed} />
      <div className={styles.sky}>
        <Inspect
          subject={`quality:${company.seat}`}
          tip={t.foundationLabel({ level: company.foundation, open: view.openSource })}
        >
          <QualitySkyline company={company} size="large" preview={allowed} contract={contract} />
        </Inspect>
        <VisuallyHidden>{contractWords(company, words)}</VisuallyHidden>
      </div>
    </section>
  );
});

function Figures({ company, preview }: Pick<BoardProps, 'company' | 'preview'>) {
  const { view, words } = useTable();
  const common = useText('common');
  const { t } = words;
  const gainAnchor = useAnchor('gain');
  const { score, capacity } = company;
  const asks = (figure: FigureName) => ({ subject: `${figure}:${company.seat}` as const });
  const runway =
    company.runway >= 99 ? t.noRunwayLimit : `${common.runway}: ${t.runwayLeft({ quarters: company.runway })}`;
  const { before, after } = preview ?? {};
  const gained = (after?.gain ?? 0) - (before?.gain ?? 0);
  const [debt] = company.debts;
  const due = debt === undefined ? '' : shortQuarterLabel(view.year, debt.due);
  const owed = debt === undefined ? [] : [t.dueIn({ sum: money(debt.sum), quarter: due })];
  const result = rulesOf(view).resultOf(company);
  return (
    <div className={styles.figures}>
      <div className={styles.valuation} data-long={company.valuation >= 100 || undefined}>
        <Figure {...asks('valuation')} label={`${t.whyValuation}: ${company.valuation}`} tip={common.valuation}>
          <FlipNumber value={company.valuation} />
        </Figure>
        {after === undefined || after.valuation === company.valuation ? undefined : <b>→ {after.valuation}</b>}
      </div>
      <div className={styles.gain} ref={gainAnchor}>
        <Figure {...asks('gain')} label={`${t.ownersGain}: ${gain(score.total)}`} tip={t.whyGain}>
          <Icon name="trophy" size={17} />
          {gain(score.total)}
        </Figure>
        {gained === 0 ? undefined : <b>→ {gain(score.total + gained)}</b>}
      </div>
      <div className={styles.wells}>
        <Figure
          {...asks('cash')}
          label={[`${common.cash}: ${money(company.cash)}`, ...owed].join(', ')}
          tip={[common.cash, [runway, ...owed].join(', ')].join('\n')}
        >
          <Icon name="cash" size={18} />
          {money(company.cash)}
          {debt === undefined ? undefined : <i className={styles.debt}>{`${signedMoney(-debt.sum)} ${due}`}</i>}
        </Figure>
        <Figure {...asks('net')} label={`${t.leftAQuarter}: ${signedMoney(result)}`} tip={t.leftAQuarter}>
          <Icon name="net" size={17} />
          {signedNumber(result)}
        </Figure>
        <Figure {...asks('users')} label={`${common.users}: ${users(company.users)}`} tip={common.users}>
          <Icon name="users" size={18} />
          {users(company.users)}
        </Figure>
      </div>
      <div className={styles.capacity}>
        <Inspect
          {...asks('capacity')}
          tip={`${common.capacity}\n${t.capacityLabel({ used: capacity.contracts + capacity.trained, total: capacity.total })}`}
        >
          <Icon name="compute" size={17} />
          <Capacity company={company} preview={preview} />
        </Inspect>
      </div>
    </div>
  );
}

interface FigureProps {
  readonly subject: Subject;
  readonly label: string;
  readonly tip: string;
  readonly children: ReactNode;
}

/** A figure that tells how it comes about; in the one line of a phone it has no room to be hit, and the line tells of all. */
function Figure({ label, children, ...asks }: FigureProps) {
  const composition = useComposition();
  if (composition === 'landscape' || composition === 'tablet')
    return (
      <Inspect {...asks} label={label} className={styles.figure}>
        {children}
      </Inspect>
    );
  return (
    <span className={styles.figure} data-figure={asks.subject.split(':')[0]}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden>{children}</span>
    </span>
  );
}

/** The ambition kept, as a medal; its disc is filled while it is met. */
function Ambition({ company }: Pick<BoardProps, 'company'>) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const ambition = ambitionKept(view, company.seat);
  if (ambition === undefined) return undefined;
  const { id, met } = ambition;
  const { name, text } = cards.ambitions[id];
  const state = met ? t.ambitionMet : t.ambitionOpen;
  return (
    <div className={styles.ambition}>
      <Inspect
        subject={`ambition:${id}`}
        label={`${t.ambition}: ${name}, ${state}`}
        tip={`${name}\n${text} ${t.ambitionBrings({ sum: money(rulesOf(view).ambitionOf(id).points) })}`}
      >
        <Art kind="ambition" id={id} size={34} />
        <i data-met={met || undefined} />
      </Inspect>
    </div>
  );
}
