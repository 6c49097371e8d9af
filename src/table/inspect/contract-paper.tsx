import { contractOf, type CompanyView, type Move, type OfferView } from '../../../rules/index';
import { useText } from '../../i18n';
import { money } from '../../i18n/format';
import { refusalSentence } from '../../i18n/refusal-details';
import { Art } from '../../ui/game-pieces/art';
import { drawingOf } from '../contracts/customers';
import { plinthOf, standsOnOwn } from '../rivals/company-figures';
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
  const card = contractOf(contract);
  const platform = card.platform === true;
  const own = view.companies.find(({ seat }) => seat === ownSeat(view));
  const has = (company: CompanyView): number => (platform ? company.foundation : company.quality[card.domain]);
  const asks = { domain: cards.domains[card.domain].name, need: quality };
  return (
    <>
      <Head
        titleId={titleId}
        title={cards.contracts[contract].name}
        line={cards.contracts[contract].wants}
        picture={<Art kind="contract" id={drawingOf(contract)} size={64} />}
      >
        {cards.tiers[card.tier]}, <Term id={platform ? 'platform-deal' : 'domain'}>{asks.domain}</Term>
        {offer.leavesNext ? `. ${words.t.leaves}` : ''}
      </Head>
      <Part title={platform ? t.asksFoundation(asks) : t.asksQuality(asks)}>
        <Bars
          label={platform ? t.asksFoundation(asks) : t.asksQuality(asks)}
          rows={view.companies
            .toSorted((a, b) => has(b) - has(a))
            .map((company) => ({
              seat: company.seat,
              value: has(company),
              figure: has(company),
              out: has(company) < quality,
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

/** What the own quality is made of there: open source or foundation, and the vertical. */
function QualityLine({ company, offer }: { readonly company: CompanyView; readonly offer: OfferView }) {
  const { words } = useTable();
  const t = useText('inspect');
  const common = useText('common');
  const { domain, platform } = contractOf(offer.contract);
  if (platform === true) return <p>{t.foundationNeeds({ level: company.foundation, need: offer.quality })}</p>;
  const base = plinthOf(company);
  return (
    <p>
      {t.qualitySum({
        base: standsOnOwn(company) ? common.foundation : common.openSource,
        level: base,
        domain: words.cards.domains[domain].name,
        vertical: company.verticals[domain],
        quality: company.quality[domain],
        need: offer.quality,
      })}{' '}
      <Term id="quality">{t.qualityWord}</Term>
    </p>
  );
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
