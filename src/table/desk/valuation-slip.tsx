import { levelWorth, presetOf, type CompanyView, type MatchView } from '../../../rules/index';
import { money, percent, signedMoney, signedNumber } from '../../i18n/format';
import { SlipSum } from '../../ui/slip-sum';
import type { TableWords } from '../table-words';

interface FiguresSlipProps {
  readonly company: CompanyView;
  readonly view: MatchView;
  readonly words: TableWords;
}

const tone = (value: number): 'up' | 'down' | undefined => (value > 0 ? 'up' : value < 0 ? 'down' : undefined);
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The parts of a valuation and how each moved since the last Books. */
export function ValuationSlip({ company, view, words }: FiguresSlipProps) {
  const { t } = words;
  const before = company.history.at(-1)?.parts ?? company.parts;
  const row = (label: string, now: number, then: number) => ({
    label,
    value: `${rounded(now)} (${signedNumber(rounded(now - then))})`,
    tone: tone(rounded(now - then)),
  });
  const { parts } = company;
  return (
    <SlipSum
      kicker={t.sinceLastBooks}
      title={`${t.whyValuation}: ${company.valuation}`}
      rows={[
        row(t.partBrand, parts.brand, before.brand),
        row(
          t.partRevenue({ multiple: view.climate.multiple, net: money(company.netRevenue) }),
          parts.revenue,
          before.revenue,
        ),
        row(t.partFoundation({ each: levelWorth.foundation }), parts.foundation, before.foundation),
        row(t.partVerticals({ each: levelWorth.vertical }), parts.verticals, before.verticals),
        row(t.partHype, parts.hype, before.hype),
      ]}
    />
  );
}

/** What makes up net revenue, and the payroll it has to carry. */
export function NetRevenueSlip({ company, words }: FiguresSlipProps) {
  const { t } = words;
  const royaltiesOut = company.contracts.reduce((sum, { licence }) => sum + (licence?.price ?? 0), 0);
  const royaltiesIn = company.licensed.reduce((sum, { price }) => sum + price, 0);
  const usersAndContracts = company.netRevenue + company.upkeep + royaltiesOut - royaltiesIn;
  return (
    <SlipSum
      title={`${t.whyNet}: ${money(company.netRevenue)}`}
      rows={[
        {
          label: `${t.contractsPay} · ${t.usersPay}`,
          value: signedMoney(usersAndContracts),
          tone: tone(usersAndContracts),
        },
        { label: t.royaltiesIn, value: signedMoney(royaltiesIn), tone: tone(royaltiesIn) },
        { label: t.royaltiesOut, value: signedMoney(-royaltiesOut), tone: tone(-royaltiesOut) },
        { label: t.upkeepCosts, value: signedMoney(-company.upkeep), tone: tone(-company.upkeep) },
      ]}
      note={`${t.payrollCosts}: ${signedMoney(-company.payroll)}`}
    />
  );
}

/** The score and its parts. */
export function GainSlip({ company, view, words }: FiguresSlipProps) {
  const { t } = words;
  const { score } = company;
  return (
    <SlipSum
      title={t.whyGain}
      rows={[
        { label: t.gainSum({ stake: percent(score.stake) }), value: signedMoney(score.kept), tone: 'up' },
        { label: t.gainCapital, value: signedMoney(-score.capital), tone: tone(-score.capital) },
        ...(presetOf(view).modules.ambitions ? [{ label: t.gainAmbition, value: signedMoney(score.ambition) }] : []),
        { label: t.total, value: money(score.total) },
      ]}
    />
  );
}
