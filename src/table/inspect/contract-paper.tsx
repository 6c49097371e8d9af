import type { ReactNode } from 'react';
import type { CompanyView, ContractId, Move, OfferView } from '../../../rules/index';
import { rulesOf, type Rules } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money } from '../../i18n/format';
import { refusalSentence } from '../../i18n/refusal-details';
import { Art } from '../../ui/game-pieces/art';
import { drawingOf } from '../contracts/customers';
import { QualitySum } from '../desk/quality-sum';
import { ownSeat } from '../selectors';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import { Bars } from './bars';
import { Changes, Head, Part, RuleLink, Sum } from './pieces';
import { foretold } from '../foretold';

interface ContractPaperProps {
  readonly offer: OfferView;
  readonly titleId: string;
}

/** What a customer asks and pays, who could serve it, and what it would bring the own company. */
export function ContractPaper({ offer, titleId }: ContractPaperProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { cards } = words;
  const { contract, quality } = offer;
  const card = rulesOf(view).contractOf(contract);
  const platform = card.platform === true;
  const own = view.companies.find(({ seat }) => seat === ownSeat(view));
  const asks = { domain: cards.domains[card.domain].name, need: quality };
  return (
    <>
      <ContractHead contract={contract} titleId={titleId}>
        {offer.leavesNext ? words.t.leaves : undefined}
      </ContractHead>
      <Part title={platform ? t.asksFoundation(asks) : t.asksQuality(asks)}>
        <Bars
          label={platform ? t.asksFoundation(asks) : t.asksQuality(asks)}
          rows={view.companies
            .toSorted((a, b) => standingFor(b, contract, words.rules) - standingFor(a, contract, words.rules))
            .map((company) => ({
              seat: company.seat,
              value: standingFor(company, contract, words.rules),
              figure: standingFor(company, contract, words.rules),
              out: standingFor(company, contract, words.rules) < quality,
            }))}
        />
        {own === undefined ? undefined : <QualityLine company={own} offer={offer} />}
      </Part>
      <Part title={t.whatItPays}>
        <Sum figure={money(card.pays)}>
          <p>
            {t.perQuarterLoad({ load: card.load })} <Term id="load">{t.loadWord}</Term>
          </p>
          {own === undefined ? undefined : <p>{t.freeCapacity({ free: own.capacity.free })}</p>}
        </Sum>
      </Part>
      {own === undefined ? undefined : <Signing offer={offer} />}
      <RuleLink to="signing" />
    </>
  );
}

interface ContractHeadProps {
  readonly contract: ContractId;
  readonly titleId: string;
  readonly children?: ReactNode;
}

/** Which customer it is. */
export function ContractHead({ contract, titleId, children }: ContractHeadProps) {
  const { cards, rules } = useTable().words;
  const { domain, platform, tier } = rules.contractOf(contract);
  const { name, wants } = cards.contracts[contract];
  return (
    <Head
      titleId={titleId}
      title={name}
      line={wants}
      picture={<Art kind="contract" id={drawingOf(contract)} size={64} />}
    >
      {cards.tiers[tier]} ·{' '}
      <Term id={platform === true ? 'platform-deal' : 'domain'}>{cards.domains[domain].name}</Term>
      {children === undefined ? undefined : <p>{children}</p>}
    </Head>
  );
}

/** What a company has of what a customer asks for. */
export function standingFor({ foundation, quality }: CompanyView, contract: ContractId, { contractOf }: Rules): number {
  const { domain, platform } = contractOf(contract);
  return platform === true ? foundation : quality[domain];
}

/** What the own quality is made of there: open source or foundation, and the vertical. */
function QualityLine({ company, offer }: { readonly company: CompanyView; readonly offer: OfferView }) {
  const { rules } = useTable().words;
  const t = useText('inspect');
  const { quality } = useText('common');
  if (rules.contractOf(offer.contract).platform === true)
    return <p>{t.foundationNeeds({ level: company.foundation, need: offer.quality })}</p>;
  return <QualitySum company={company} contract={offer.contract} name={<Term id="quality">{quality}</Term>} />;
}

/** What signing would bring now, by each way there is; or why there is none. */
function Signing({ offer }: { readonly offer: OfferView }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const refusals = useText('refusals');
  const ways = view.legal.filter(
    (move): move is Extract<Move, { type: 'sign' }> => move.type === 'sign' && move.contract === offer.contract,
  );
  if (ways.length === 0) {
    const { refused } = foretold(view, { type: 'sign', contract: offer.contract });
    return (
      <Part title={t.notNow}>
        <p>{refused === undefined ? words.t.whyNot.sign : refusalSentence(refusals, refused)}</p>
        <p>
          {t.licenceWay} <Term id="licence">{t.licenceWord}</Term>
        </p>
      </Part>
    );
  }
  return ways.map((move) => (
    <Part
      key={move.licensor ?? 'own'}
      title={move.licensor === undefined ? t.ifYouSign : t.ifYouLicense({ name: words.short(move.licensor) })}
    >
      {move.licensor === undefined ? undefined : <Royalty move={move} />}
      <Changes preview={foretold(view, move)} />
    </Part>
  ));
}

/** What a licence costs for as long as the contract is held. */
function Royalty({ move }: { readonly move: Extract<Move, { type: 'sign' }> }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const licensor = view.companies.find(({ seat }) => seat === move.licensor);
  if (licensor === undefined) return undefined;
  return (
    <p>
      {t.royalty({
        name: words.short(licensor.seat),
        level: licensor.foundation,
        price: money(licensor.apiPrice),
      })}{' '}
      <Term id="royalty">{t.royaltyWord}</Term>
    </p>
  );
}
