import { useText } from '../../i18n';
import type { ResultText } from '../../i18n/en/result';
import { money, number, percent } from '../../i18n/format';
import { StackedBars } from '../../ui/charts/stacked-bars';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { byGain, createdBy } from '../selectors';
import { barsFinding, type BarsFinding } from './result-findings';

interface ResultBarsProps {
  className: string | undefined;
}

/** What every company created: kept by its owners, given to investors; and what it burned besides. */
export function ResultBars({ className }: ResultBarsProps) {
  const { view, words } = useTable();
  const t = useText('result');
  const { company: companyWord } = useText('common');
  const rows = byGain(view).map((company) => {
    const created = createdBy(company);
    const kept = company.score.kept;
    return {
      id: company.id,
      name: words.short(company.seat),
      detail: cut(words.player(company.seat)),
      company: company.id,
      kept,
      given: Math.max(0, created - kept),
      burned: company.burned,
      put: company.capital,
      notes: {
        created: t.barWords.created({ sum: number(created) }),
        put: company.capital === 0 ? t.barWords.putInNothing : t.barWords.putIn({ sum: number(company.capital) }),
      },
    };
  });
  return (
    <section className={className}>
      <StackedBars
        title={title(barsFinding(view), t.bars, words)}
        rows={rows}
        words={{ name: companyWord, ...t.barWords }}
      />
    </section>
  );
}

/** A name as long as there is room for beside the bars; a Chinese character takes two places. */
function cut(name: string): string {
  let places = 0;
  const letters = Array.from(name);
  const end = letters.findIndex((letter) => (places += letter > '\u2e7f' ? 2 : 1) > 12);
  return end < 0 ? name : `${letters.slice(0, end).join('')}…`;
}

function title(finding: BarsFinding, say: ResultText['bars'], { short: company }: TableWords): string {
  const nothing = { a: '', b: '', burned: '', given: '', share: '' };
  switch (finding.kind) {
    case 'createdMoreKeptLess':
      return say.createdMoreKeptLess({ ...nothing, a: company(finding.creator), b: company(finding.keeper) });
    case 'burnedBeyondGiven':
      return say.burnedBeyondGiven({
        ...nothing,
        burned: money(finding.burned),
        given: money(Math.round(finding.given)),
      });
    case 'putInBeyondKept':
      return say.putInBeyondKept({ ...nothing, a: company(finding.seat) });
    case 'investorsHold':
      return say.investorsHold({ ...nothing, share: percent(finding.share) });
    case 'ownersKeptAll':
      return say.ownersKeptAll();
  }
}
