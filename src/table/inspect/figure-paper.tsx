import type { SectionId, TermId } from '../../../rules/book/index';
import type { CompanyView } from '../../../rules/index';
import { useText } from '../../i18n';
import { percent, shortQuarterLabel, users } from '../../i18n/format';
import { Capacity, CapTable, QualitySkyline } from '../rivals/company-figures';
import { TermEntry } from '../terms/term-entry';
import { useTable } from '../use-table';
import { CapacitySum, CashSum, GainSum, NetRevenueSum, QualitySum, ValuationSum } from './figure-sums';
import type { FigureName } from './inspectable';
import { Head, Part, RuleLink } from './pieces';

/** Words and place of the rulebook behind a figure. */
const behind: Readonly<Record<FigureName, { readonly terms: readonly TermId[]; readonly rule: SectionId | TermId }>> = {
  valuation: { terms: ['valuation'], rule: 'worth' },
  gain: { terms: ['owners-gain'], rule: 'scoring' },
  cash: { terms: ['cash', 'runway'], rule: 'books' },
  net: { terms: ['net-revenue', 'runway'], rule: 'books' },
  users: { terms: ['users', 'pool'], rule: 'boardroom' },
  capacity: { terms: ['capacity', 'load'], rule: 'build' },
  stake: { terms: ['stake', 'dilution'], rule: 'deals' },
  quality: { terms: ['quality', 'open-source'], rule: 'training' },
};

interface FigurePaperProps {
  readonly figure: FigureName;
  readonly company: CompanyView;
  readonly titleId: string;
}

/** A figure of a company: the sum behind it, and what it means. */
export function FigurePaper({ figure, company, titleId }: FigurePaperProps) {
  const { words } = useTable();
  const t = useText('inspect');
  const { terms, rule } = behind[figure];
  return (
    <>
      <FigureHead figure={figure} company={company} titleId={titleId} />
      <Part title={t.whatItMeans}>
        {terms.map((id) => (
          <TermEntry key={id} id={id} />
        ))}
      </Part>
      {figure === 'users' || figure === 'stake' ? undefined : (
        <p>{t.ofCompany({ name: words.company(company.seat) })}</p>
      )}
      <RuleLink to={rule} />
    </>
  );
}

function FigureHead({ figure, company, titleId }: FigurePaperProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const common = useText('common');
  switch (figure) {
    case 'valuation':
      return <ValuationSum company={company} titleId={titleId} />;
    case 'gain':
      return <GainSum company={company} titleId={titleId} />;
    case 'cash':
      return <CashSum company={company} titleId={titleId} />;
    case 'net':
      return <NetRevenueSum company={company} titleId={titleId} />;
    case 'capacity':
      return (
        <CapacitySum company={company} titleId={titleId}>
          <Capacity company={company} />
        </CapacitySum>
      );
    case 'quality':
      return (
        <QualitySum company={company} titleId={titleId}>
          <QualitySkyline company={company} size="small" tone="paper" />
        </QualitySum>
      );
    case 'users':
      return (
        <Head titleId={titleId} title={`${common.users}: ${users(company.users)}`}>
          {t.poolNow({ pool: users(view.pool) })}
        </Head>
      );
    case 'stake': {
      const before = company.history.at(-1);
      return (
        <Head
          titleId={titleId}
          title={words.t.ownersHold({ share: percent(company.stake) })}
          picture={<CapTable company={company} size={72} tone="paper" />}
        >
          {before === undefined || before.stake === company.stake
            ? undefined
            : t.stakeBefore({ share: percent(before.stake), quarter: shortQuarterLabel(view.year, before.quarter) })}
          <p>
            {company.backers.length === 0
              ? words.t.noBackers
              : words.list(company.backers.map((id) => words.cards.investors[id].name))}
          </p>
        </Head>
      );
    }
  }
}
