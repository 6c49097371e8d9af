import type { CompanyView, InvestorId, Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import type { ReportText } from '../../i18n/en/report';
import { money, percent, signedMoney } from '../../i18n/format';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { Icon } from '../../ui/primitives/icon';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import { MomentNote } from './moment-note';
import styles from './report-slip.module.css';
import type { ReportStep } from './report-steps';
import { Ringed } from './ringed';
import { burnsHeadline, burnsRule, usersHeadline } from './step-words';
import { decidedIn, type DealsStory, type InvestorLine, type PitchLine } from './story/deals-story';
import type { Moment } from './story/moments';
import { dealsFinding } from './story/report-findings';
import type { UsersStory } from './story/users-story';

interface ReportSlipProps {
  step: ReportStep;
  users: UsersStory;
  deals: DealsStory;
  moments: readonly Moment[];
  /** Whose deal is explained. */
  investor: InvestorId | undefined;
  /** Whose books are shown. */
  company: CompanyView | undefined;
  me: Seat | undefined;
}

/** The one voice of the report: what the step that is looked at means. */
export function ReportSlip(props: ReportSlipProps) {
  const { step, moments } = props;
  return (
    <>
      {moments
        .filter((moment) => moment.step === step)
        .map((moment) => (
          <MomentNote key={`${moment.kind}${moment.seats.join()}`} moment={moment} />
        ))}
      <StepWords {...props} />
    </>
  );
}

function StepWords({ step, users, deals, investor, company, me }: ReportSlipProps) {
  const { view, words } = useTable();
  const t = useText('report');
  switch (step) {
    case 'burns':
      return (
        <>
          <h2 className={styles.headline}>{burnsHeadline(users, t)}</h2>
          <p>{burnsRule(users, t)}</p>
          <Asked deals={deals} />
          <p className={styles.note} data-keys>
            {t.keys}
          </p>
        </>
      );
    case 'users':
      return (
        <>
          <h2 className={styles.headline}>{usersHeadline(users, t)}</h2>
          <p>{burnsRule(users, t)}</p>
          <ul className={styles.reasons}>
            {users.burns.flatMap((line) => {
              const text = line.dataCard ? t.dataToo : line.place > 0 && line.share === 0 ? t.nothingLeft : undefined;
              return text === undefined ? [] : [<li key={line.seat}>{`${words.short(line.seat)}: ${text}`}</li>];
            })}
          </ul>
        </>
      );
    case 'investors':
      return <Verdict deals={deals} investor={investor} />;
    case 'books':
    case 'valuation':
      return (
        <>
          {view.phase === 'over' ? (
            <p>{t.lastQuarter}</p>
          ) : company === undefined ? undefined : (
            <NetNow company={company} />
          )}
          {step === 'valuation' ? <OwnDeal deals={deals} me={me} /> : undefined}
          {step === 'valuation' && view.phase !== 'over' ? (
            <p className={styles.note}>{t.nextNews({ news: words.cards.news[view.news].headline })}</p>
          ) : undefined}
        </>
      );
  }
}

/** Who asked whom, as the envelopes say. */
function Asked({ deals }: { readonly deals: DealsStory }) {
  const { words } = useTable();
  const t = useText('report');
  return (
    <ul className={styles.reasons}>
      {deals.investors.flatMap(({ investor, pitches }) =>
        pitches.length === 0
          ? []
          : [
              <li key={investor}>
                <b>{words.cards.investors[investor].name}</b>{' '}
                {t.asks({ names: words.list(pitches.map(({ seat }) => words.short(seat))) })}
              </li>,
            ],
      )}
    </ul>
  );
}

/** Why an investor did what it did, and what came of the deals besides. */
function Verdict({ deals, investor }: { readonly deals: DealsStory; readonly investor: InvestorId | undefined }) {
  const { words } = useTable();
  const t = useText('report');
  const line = deals.investors.find((one) => one.investor === investor);
  const { willing, closed, pitched } = deals;
  const others = [
    ...deals.others.map(({ seat, kind, sum }) => t[kind]({ name: words.short(seat), sum: money(sum) })),
    ...(deals.silent.length === 0 ? [] : [t.silent({ names: words.list(deals.silent.map(words.short)) })]),
  ];
  return (
    <>
      {line === undefined ? (
        <h2 className={styles.headline}>{t.yes[dealsFinding(deals)]({ willing, closed, pitched })}</h2>
      ) : (
        <InvestorReasons line={line} deals={deals} />
      )}
      {others.length === 0 ? undefined : <p className={styles.others}>{others.join(' ')}</p>}
    </>
  );
}

/** What became of the deal that whoever reads asked for. */
function OwnDeal({ deals, me }: { readonly deals: DealsStory; readonly me: Seat | undefined }) {
  const { words } = useTable();
  const t = useText('report');
  const line = deals.investors.find(({ pitches }) => pitches.some(({ seat }) => seat === me));
  const pitch = line?.pitches.find(({ seat }) => seat === me);
  if (line === undefined || pitch === undefined) return undefined;
  return (
    <>
      <h2 className={styles.headline}>{t.yourDeal({ investor: words.cards.investors[line.investor].name })}</h2>
      <ul className={styles.reasons}>
        <Reason pitch={pitch} deals={deals} />
      </ul>
    </>
  );
}

function InvestorReasons({ line, deals }: { readonly line: InvestorLine; readonly deals: DealsStory }) {
  const { words } = useTable();
  const t = useText('report');
  const decided = decidedIn(line);
  const { name, line: saying } = words.cards.investors[line.investor];
  return (
    <>
      <header className={styles.who}>
        <InvestorPortrait id={line.investor} width={72} pleased={decided?.outcome === 'backed'} />
        <h2>{name}</h2>
      </header>
      <p className={styles.headline}>{closingOf(decided, t, words.short)}</p>
      <ul className={styles.reasons}>
        {line.pitches.map((pitch) => (
          <Reason key={pitch.seat} pitch={pitch} deals={deals} />
        ))}
      </ul>
      <p className={styles.note}>{saying}</p>
    </>
  );
}

function closingOf(decided: PitchLine | undefined, t: ReportText, short: (seat: Seat) => string): string {
  if (decided === undefined) return t.closing.silent();
  if (decided.outcome === 'backed') return t.closing.backed({ name: short(decided.seat), sum: money(decided.amount) });
  return decided.outcome === 'no-chair' ? t.closing.willing() : t.closing.talked();
}

function Reason({ pitch, deals }: { readonly pitch: PitchLine; readonly deals: DealsStory }) {
  const { words } = useTable();
  const t = useText('report');
  const { seat, rank, card, outcome, stakeBefore, stakeAfter } = pitch;
  const backed = outcome === 'backed';
  const played = card === 'none' ? '' : words.cards.cards[card].name;
  return (
    <>
      <li data-tone={backed ? 'good' : 'bad'}>
        <Icon name={backed ? 'check' : 'cross'} size={16} />
        <span>
          {t.why[outcome]({ name: words.short(seat), rank: words.place(rank) })} {played}
        </span>
      </li>
      {backed ? (
        <>
          {deals.premium === undefined ? undefined : (
            <li>
              <Icon name="crown" size={16} />
              <span>{premiumText(pitch, deals, t, words)}</span>
            </li>
          )}
          <li>
            <Icon name="stake" size={16} />
            <Ringed>
              <Term id="dilution">{t.diluted({ before: percent(stakeBefore), after: percent(stakeAfter) })}</Term>
            </Ringed>
          </li>
        </>
      ) : undefined}
    </>
  );
}

/** Who got the money for the highest valuation, where this company did or could have. */
function premiumText(
  { seat, premium }: PitchLine,
  { premium: outcome }: DealsStory,
  t: ReportText,
  words: { readonly short: (seat: Seat) => string; readonly list: (items: readonly string[]) => string },
): string {
  if (premium > 0) return t.premiumGot({ sum: money(premium) });
  if (outcome === undefined) return '';
  const { sum, leaders, paidTo } = outcome;
  const others = leaders.filter((leader) => leader !== seat);
  if (others.length === 0) return t.premiumByLot({ sum: money(sum) });
  const taken = paidTo.filter((taker) => others.includes(taker));
  const names = words.list((taken.length > 0 ? taken : others).map(words.short));
  return taken.length > 0 ? t.premiumTaken({ names, sum: money(sum) }) : t.premiumMissed({ names, sum: money(sum) });
}

/** What a quarter leaves over as things stand, and how long the cash lasts at that. */
function NetNow({ company }: { readonly company: CompanyView }) {
  const { words } = useTable();
  const t = useText('report');
  const { netRevenue, payroll, runway, debts } = company;
  return (
    <>
      <h2 className={styles.headline}>{t.netNow}</h2>
      <table className={styles.sum}>
        <tbody>
          <tr>
            <th scope="row">{t.netRevenue}</th>
            <td>{signedMoney(netRevenue)}</td>
          </tr>
          <tr>
            <th scope="row">{t.payroll}</th>
            <td>{signedMoney(-payroll)}</td>
          </tr>
          <tr>
            <th scope="row">{t.net}</th>
            <td>{signedMoney(words.rules.resultOf(company))}</td>
          </tr>
        </tbody>
      </table>
      <p>{runway >= 99 ? t.noRunway : t.runway({ quarters: runway })}</p>
      {debts.map(({ sum, due }, index) => (
        <p key={index}>{t.due({ sum: money(sum), quarter: words.quarter(due) })}</p>
      ))}
    </>
  );
}
