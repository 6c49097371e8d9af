import type { CompanyView, MatchView, Preview } from '../../../rules/index';
import { money, number, percent, users } from '../../i18n/format';
import { Delta } from '../../ui/delta';
import { Icon } from '../../ui/icon';
import { FlipNumber } from '../../ui/motion/flip-number';
import { useAnchor } from '../../ui/anchors';
import { Slip } from '../../ui/slip';
import { CapTable, Capacity, Foundation, SignedContracts, ValuationSpark, Verticals } from '../rivals/company-figures';
import { ownSeat, type TableWords } from '../table-words';
import { Term } from '../terms/term';
import { TermEntry } from '../terms/term-entry';
import { GainSlip, NetRevenueSlip, ValuationSlip } from './valuation-slip';
import styles from './board.module.css';

interface BoardProps {
  readonly company: CompanyView;
  readonly view: MatchView;
  readonly words: TableWords;
  /** What the move under consideration would change. */
  readonly preview: Preview | undefined;
}

/** The own company: every figure, why it stands there, and what the chosen move would make of it. */
export function Board({ company, view, words, preview }: BoardProps) {
  const { t } = words;
  const anchor = useAnchor(`company:${company.seat}`);
  const gain = useAnchor('gain');
  const share = percent(company.stake);
  const name = words.company(company.seat);
  const own = ownSeat(view) === company.seat;
  const after = preview?.refused === undefined ? preview?.after : undefined;
  const slip = { company, view, words };
  const place = 1 + view.companies.filter(({ score }) => score.total > company.score.total + 1e-9).length;
  return (
    <section className={styles.board} aria-label={own ? t.yourCompany : name} ref={anchor}>
      <div className={styles.portrait}>
        <CapTable company={company} words={words} size={88} />
        <h2>{name}</h2>
        <p>
          <Term id="stake">{own ? t.yours({ share }) : t.ownersHold({ share })}</Term>
        </p>
      </div>
      <div className={styles.figures}>
        <p className={styles.valuation}>
          <Slip content={<ValuationSlip {...slip} />} label={`${t.whyValuation}: ${company.valuation}`}>
            <FlipNumber value={company.valuation} />
          </Slip>
          <Delta value={company.valuation - (company.history.at(-1)?.valuation ?? company.valuation)} />
          {after === undefined || after.valuation === company.valuation ? undefined : (
            <b className={styles.after}>→ {after.valuation}</b>
          )}
          <ValuationSpark company={company} width={70} />
        </p>
        <Foundation company={company} view={view} words={words} after={after?.foundation} />
        <p className={styles.money}>
          <span>
            <Icon name="cash" size={14} /> <b>{money(company.cash)}</b>
            {after === undefined || after.cash === company.cash ? undefined : <i>→ {money(after.cash)}</i>}
          </span>
          <span>
            <Icon name="users" size={14} /> <b>{users(company.users)}</b>
          </span>
          <span>
            <Slip
              content={
                <>
                  <NetRevenueSlip {...slip} />
                  <TermEntry id="runway" />
                </>
              }
              label={`${t.whyNet}: ${money(company.netRevenue)}`}
            >
              {t.net} <b>{money(company.netRevenue)}</b>
            </Slip>
            {after === undefined || after.netRevenue === company.netRevenue ? undefined : (
              <i>→ {money(after.netRevenue)}</i>
            )}
          </span>
          <span className={styles.quiet}>
            {company.runway >= 99 ? t.noRunwayLimit : t.runway({ quarters: company.runway })}
          </span>
        </p>
        <p className={styles.gain} ref={gain}>
          <Slip
            content={<GainSlip {...slip} />}
            label={`${t.ownersGain}: ${number(Math.round(company.score.total * 10) / 10)}`}
          >
            {t.ownersGain} <b>{number(Math.round(company.score.total * 10) / 10)}</b>
          </Slip>
          <span className={styles.quiet}>{t.placed({ place: words.place(place), of: view.companies.length })}</span>
        </p>
        <p className={styles.signed}>
          <SignedContracts company={company} words={words} />
        </p>
        <Ambition view={view} company={company} words={words} />
      </div>
      <div className={styles.towers}>
        <Verticals company={company} words={words} size="large" after={after?.verticals} />
        <Capacity company={company} words={words} />
      </div>
    </section>
  );
}

function Ambition({ view, company, words }: Omit<BoardProps, 'preview'>) {
  const { t, cards } = words;
  const own = view.privates.find(({ seat }) => seat === company.seat);
  const [ambition, second] = own?.ambitions ?? [];
  if (ambition === undefined || second !== undefined) return undefined;
  return (
    <p className={styles.ambition}>
      <Slip content={<p>{cards.ambitions[ambition].text}</p>} side="top">
        <Icon name="flame" size={12} /> {cards.ambitions[ambition].name}
      </Slip>
      <span className={styles.quiet}>{own?.ambitionMet === true ? t.ambitionMet : t.ambitionOpen}</span>
    </p>
  );
}
