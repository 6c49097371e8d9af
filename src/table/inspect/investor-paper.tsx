import type { TermId } from '../../../rules/book/index';
import type { InvestorView, MatchView, Measure, Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money, number, percent } from '../../i18n/format';
import { Icon } from '../../ui/primitives/icon';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { figureOf, premiumOf, verdictOf, wouldBack } from '../investors/verdict';
import { ownSeat } from '../selectors';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import { Bars } from './bars';
import { Head, Part, RuleLink, Seals, Sum } from './pieces';
import { foretold } from '../foretold';

/** The glossary's word for what an investor looks at. */
const termOf: Readonly<Record<Measure, TermId>> = {
  valuation: 'valuation',
  backers: 'backers',
  foundation: 'foundation',
  revenue: 'net-revenue',
  users: 'users',
  vertical: 'vertical',
  contracts: 'contract',
};

interface InvestorPaperProps {
  readonly investor: InvestorView;
  readonly titleId: string;
}

/** What an investor looks at, who stands where, and what that means for whoever looks. */
export function InvestorPaper({ investor, titleId }: InvestorPaperProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { cards } = words;
  const { name, line } = cards.investors[investor.id];
  const { fund } = rulesOf(view).investorOf(investor.id);
  const own = ownSeat(view);
  const backs = wouldBack(investor, own);
  const last = investor.ladder.findLast(({ withinCut }) => withinCut);
  return (
    <>
      <Head
        titleId={titleId}
        title={name}
        picture={<InvestorPortrait id={investor.id} width={96} pleased={backs} />}
        line={line}
      >
        {cards.funds[fund]} · {t.looksAt}{' '}
        {investor.byLot ? (
          <Term id="lot">{words.t.byLot}</Term>
        ) : (
          <Term id={termOf[investor.measure]}>{cards.measures[investor.measure].name}</Term>
        )}
      </Head>
      <Part title={t.whomItBacks}>
        <Bars
          label={words.t.ladder({ name })}
          rows={investor.ladder.map((rung) => ({
            seat: rung.seat,
            value: rung.value,
            figure: figureOf(investor, rung),
            out: !rung.withinCut,
          }))}
        />
        {own === undefined ? undefined : (
          <p>
            {t.you({ verdict: verdictOf(investor, own, view, words) })}{' '}
            {backs || last === undefined
              ? undefined
              : t.toBeBacked({ name: words.short(last.seat), figure: figureOf(investor, last) })}
          </p>
        )}
      </Part>
      <Pays investor={investor} own={own} backs={backs} />
      <Part title={t.chairs}>
        <Chairs view={view} />
      </Part>
      <RuleLink to="investors" />
    </>
  );
}

interface PaysProps {
  readonly investor: InvestorView;
  readonly own: Seat | undefined;
  readonly backs: boolean;
}

/** Its cheque, how it comes about, and what it would do to the own stake. */
function Pays({ investor, own, backs }: PaysProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { cheque, fund } = rulesOf(view).investorOf(investor.id);
  const opened =
    own === undefined ? undefined : foretold(view, { investor: investor.id, card: 'none', burn: 0 }).opened;
  const deal = opened?.deal?.closed;
  const stake = own === undefined ? undefined : view.companies.find(({ seat }) => seat === own)?.stake;
  return (
    <Part title={own === undefined ? t.whatItPays : backs ? t.paysYou : t.wouldPayYou}>
      <Sum figure={money(investor.cheque)}>
        <p>
          {t.chequeSum({
            cheque: money(cheque),
            fund: words.cards.funds[fund],
            factor: number(view.climate.cheques),
            climate: words.cards.climates[view.climate.climate].name,
          })}
        </p>
        {deal === undefined || stake === undefined ? undefined : (
          <p>
            {t.yourStake({ from: percent(stake), to: percent(deal.least.stake) })}:{' '}
            <Term id="dilution">{t.dilution}</Term>
          </p>
        )}
      </Sum>
      {investor.premiumTo.length === 0 ? undefined : (
        <p>
          {own !== undefined && investor.premiumTo.includes(own)
            ? t.premiumYours({ sum: money(rulesOf(view).leaderPremium(view.players)) })
            : premiumOf(investor, view, words)}
        </p>
      )}
    </Part>
  );
}

/** How many deals close, and who would sit first. */
export function Chairs({ view }: { readonly view: MatchView }) {
  const t = useText('inspect');
  const { cut } = view.climate;
  const order = view.companies.toSorted((a, b) => b.valuation - a.valuation);
  return (
    <Sum
      figure={
        <>
          {cut} <Icon name="chair" size={24} />
        </>
      }
    >
      <p>
        {t.chairsTaken({ count: cut })} {t.highestFirst} <Term id="chair">{t.chairWord}</Term>
      </p>
      <Seals companies={order.map(({ seat, valuation }) => ({ seat, figure: valuation }))} />
    </Sum>
  );
}
