import type { MatchView } from '../../../rules/index';
import { money, number, percent } from '../../i18n/format';
import { StackedBars } from '../../ui/charts/stacked-bars';
import { barsFinding, type BarsFinding } from './story/result-findings';
import { byGain, createdBy } from './story/standings';
import type { Words } from './words';

interface ResultBarsProps {
  view: MatchView;
  words: Words;
  className: string | undefined;
}

/** What every company created: kept by its owners, given to investors; and what it burned besides. */
export function ResultBars({ view, words, className }: ResultBarsProps) {
  const t = words.t.result;
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
        title={title(barsFinding(view), words)}
        rows={rows}
        words={{ name: words.t.company, ...t.barWords }}
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

function title(finding: BarsFinding, { short: company, t }: Words): string {
  const say = t.result.bars;
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
