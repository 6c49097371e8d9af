import type { SectionId, TermId } from '../../../rules/book/index';
import type { CompanyView } from '../../../rules/index';
import { useText } from '../../i18n';
import { percent, shortQuarterLabel, users } from '../../i18n/format';
import { Capacity, QualitySkyline } from '../rivals/company-figures';
import { TermEntry } from '../terms/term-entry';
import { useTable } from '../use-table';
import { CapacitySum, CashSum, GainSum, NetRevenueSum, QualitySum, ValuationSum } from './figure-sums';
import type { FigureName } from './inspectable';
import { Part, RuleLink } from './pieces';
import { FigureHead } from './sum-rows';

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
  const t = useText('inspect');
  const { terms, rule } = behind[figure];
  return (
    <>
      <Sum figure={figure} company={company} titleId={titleId} />
      <Part title={t.whatItMeans}>
        {terms.map((id) => (
          <TermEntry key={id} id={id} />
        ))}
      </Part>
      <RuleLink to={rule} />
    </>
  );
}

/** What the figure is, whose, and what it is made of. */
function Sum({ figure, company, titleId }: FigurePaperProps) {
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
        <FigureHead titleId={titleId} title={`${common.users}: ${users(company.users)}`} company={company}>
          {t.poolNow({ pool: users(view.pool) })}
        </FigureHead>
      );
    case 'stake': {
      const before = company.history.at(-1);
      return (
        <FigureHead titleId={titleId} title={words.t.ownersHold({ share: percent(company.stake) })} company={company}>
          {before === undefined || before.stake === company.stake
            ? undefined
            : t.stakeBefore({
                share: percent(before.stake),
                quarter: shortQuarterLabel(view.year, before.quarter),
              })}{' '}
          {company.backers.length === 0
            ? words.t.noBackers
            : words.list(company.backers.map((id) => words.cards.investors[id].name))}
        </FigureHead>
      );
    }
  }
}
