import type { ReactNode } from 'react';
import { domains, type CompanyView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money, percent, shortQuarterLabel, signedMoney, signedNumber } from '../../i18n/format';
import { contractWords, plinthOf } from '../rivals/company-figures';
import { placeBy } from '../selectors';
import { useTable } from '../use-table';
import { PartName, ValuationBar } from './company-paper';
import { SumRows } from './sum-rows';

interface FigureSumProps {
  readonly company: CompanyView;
  readonly titleId: string;
  /** A picture of it. */
  readonly children?: ReactNode;
}

const tone = (value: number): 'up' | 'down' | undefined => (value > 0 ? 'up' : value < 0 ? 'down' : undefined);
const gainOf = ({ score }: CompanyView): number => score.total;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The parts of a valuation and how each moved since the last Books. */
export function ValuationSum({ company, titleId }: FigureSumProps) {
  const { view, words } = useTable();
  const { t } = words;
  const before = company.history.at(-1)?.parts ?? company.parts;
  const row = (part: keyof CompanyView['parts'], label: string, now: number, then: number) => ({
    label: <PartName part={part}>{label}</PartName>,
    value: `${rounded(now)} (${signedNumber(rounded(now - then))})`,
    tone: tone(rounded(now - then)),
  });
  const { parts } = company;
  return (
    <SumRows
      titleId={titleId}
      company={company}
      kicker={t.sinceLastBooks}
      title={`${t.whyValuation}: ${company.valuation}`}
      picture={<ValuationBar company={company} />}
      rows={[
        row('brand', t.partBrand, parts.brand, before.brand),
        row(
          'revenue',
          t.partRevenue({ multiple: view.climate.multiple, net: money(company.netRevenue) }),
          parts.revenue,
          before.revenue,
        ),
        row(
          'foundation',
          t.partFoundation({ each: rulesOf(view).levelWorth.foundation }),
          parts.foundation,
          before.foundation,
        ),
        row(
          'verticals',
          t.partVerticals({ each: rulesOf(view).levelWorth.vertical }),
          parts.verticals,
          before.verticals,
        ),
        row('hype', t.partHype, parts.hype, before.hype),
      ]}
    />
  );
}

/** What a quarter leaves: net revenue and what makes it up, the payroll it has to carry, and how long cash then lasts. */
export function NetRevenueSum({ company, titleId }: FigureSumProps) {
  const { words } = useTable();
  const { t } = words;
  const { customers, royaltiesIn, royaltiesOut, upkeep } = words.rules.netParts(company);
  const quarters = company.runway >= 99 ? t.noRunwayLimit : t.runwayLeft({ quarters: company.runway });
  return (
    <SumRows
      titleId={titleId}
      company={company}
      title={`${t.leftAQuarter}: ${signedMoney(words.rules.resultOf(company))}`}
      rows={[
        {
          label: `${t.contractsPay} · ${t.usersPay}`,
          value: signedMoney(customers),
          tone: tone(customers),
        },
        { label: t.royaltiesIn, value: signedMoney(royaltiesIn), tone: tone(royaltiesIn) },
        { label: t.royaltiesOut, value: signedMoney(-royaltiesOut), tone: tone(-royaltiesOut) },
        { label: t.upkeepCosts, value: signedMoney(-upkeep), tone: tone(-upkeep) },
        { label: t.countsInValuation, value: signedMoney(company.netRevenue) },
        { label: t.payrollCosts, value: signedMoney(-company.payroll), tone: 'down' },
      ]}
      note={t.cashLasts({ cash: money(company.cash), quarters })}
    />
  );
}

/** The score and its parts. */
export function GainSum({ company, titleId }: FigureSumProps) {
  const { view, words } = useTable();
  const { t } = words;
  const { score } = company;
  const place = placeBy(view.companies, company, gainOf);
  return (
    <SumRows
      titleId={titleId}
      company={company}
      title={t.whyGain}
      rows={[
        { label: t.gainSum({ stake: percent(score.stake) }), value: signedMoney(score.kept), tone: 'up' },
        { label: t.gainCapital, value: signedMoney(-score.capital), tone: tone(-score.capital) },
        ...(rulesOf(view).presetOf(view).modules.ambitions
          ? [{ label: t.gainAmbition, value: signedMoney(score.ambition) }]
          : []),
        { label: t.total, value: money(score.total) },
      ]}
      note={t.placed({ place: words.place(place), of: view.companies.length })}
    />
  );
}

/** Cash, how long it lasts, and what is owed. */
export function CashSum({ company, titleId }: FigureSumProps) {
  const { view, words } = useTable();
  const { t } = words;
  const common = useText('common');
  return (
    <SumRows
      titleId={titleId}
      company={company}
      title={`${common.cash}: ${money(company.cash)}`}
      rows={[
        {
          label: common.runway,
          value: company.runway >= 99 ? t.noRunwayLimit : t.runwayLeft({ quarters: company.runway }),
        },
        ...company.debts.map(({ sum, due }) => ({
          label: `${t.debts} · ${shortQuarterLabel(view.year, due)}`,
          value: signedMoney(-sum),
          tone: 'down' as const,
        })),
      ]}
    />
  );
}

/** Capacity: what gives it, and what takes of it. */
export function CapacitySum({ company, titleId, children }: FigureSumProps) {
  const { words } = useTable();
  const t = useText('inspect');
  const { total, contracts, trained, free, rented } = company.capacity;
  return (
    <SumRows
      titleId={titleId}
      company={company}
      title={t.capacityFree({ free, total })}
      picture={children}
      rows={[
        {
          label: words.list(company.clusters.map((cluster) => words.cards.clusters[cluster].name)),
          value: signedNumber(total - rented),
        },
        ...(rented === 0 ? [] : [{ label: t.rented, value: signedNumber(rented) }]),
        { label: t.loadOfContracts, value: signedNumber(-contracts), tone: tone(-contracts) },
        { label: t.trainedNow, value: signedNumber(-trained), tone: tone(-trained) },
      ]}
    />
  );
}

/** Quality in each domain: what all stand on, and the vertical on top of it; then the contracts it won. */
export function QualitySum({ company, titleId, children }: FigureSumProps) {
  const { view, words } = useTable();
  const { quality } = useText('common');
  const { t, cards } = words;
  const plinth = plinthOf(company);
  return (
    <SumRows
      titleId={titleId}
      company={company}
      kicker={t.foundationLabel({ level: company.foundation, open: view.openSource })}
      title={quality}
      rows={domains.map((domain) => ({
        label: cards.domains[domain].name,
        value: `${plinth} + ${company.verticals[domain]} = ${company.quality[domain]}`,
      }))}
      note={contractWords(company, words)}
      picture={children}
    />
  );
}
