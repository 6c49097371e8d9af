import type { DebriefText } from '../../../i18n/en/debrief';
import { money, percent } from '../../../i18n/format';
import { artUrl } from '../../../ui/game-pieces/art';
import { BandPlot } from '../../../ui/charts/band-plot';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { Legend } from '../../../ui/charts/legend';
import LineChart from '../../../ui/charts/line-chart';
import { companyLook } from '../../../ui/game-pieces/company-look';
import type { ChartId } from '../../../teaching/charts/index';
import { halfTime } from '../../../teaching/figures/played-table';
import type { SeatQuarter } from '../../../teaching/figures/session-figures';
import type { QuarterSpread } from '../../../teaching/figures/spread';
import type { DrawingProps } from './drawing';

type Measure = 'valuation' | 'stake' | 'gain';

/** Valuation over the quarters: of every company of a table, or how all companies of a class lie. */
export const ValuationChart = (props: DrawingProps<'valuation'>) =>
  props.table === undefined ? (
    <ClassCourse {...props} quarters={props.figures.quarters} measure="valuation" />
  ) : (
    <TableCourse {...props} measure="valuation" />
  );

/** Owners' stake over the quarters, in the same ways. */
export const StakeChart = (props: DrawingProps<'stake'>) =>
  props.table === undefined ? (
    <ClassCourse {...props} quarters={props.figures.quarters} measure="stake" />
  ) : (
    <TableCourse {...props} measure="stake" />
  );

interface ClassCourseProps extends Pick<DrawingProps<ChartId>, 't' | 'look'> {
  readonly quarters: readonly QuarterSpread[];
  readonly measure: 'valuation' | 'stake';
}

function ClassCourse({ t, quarters, look, measure }: ClassCourseProps) {
  const format = formatOf(measure);
  const points = quarters.map((quarter) => ({
    label: quarter.quarter === 0 ? t.start : t.quarter({ quarter: quarter.quarter }),
    ...quarter.spread,
  }));
  const table = {
    head: [t.quarterWord, t.companies, t.lowest, t.lower, t.median, t.upper, t.highest],
    rows: points.map((point, index) => [
      point.label,
      String(quarters[index]?.companies ?? 0),
      ...[point.lowest, point.lower, point.median, point.upper, point.highest].map(format),
    ]),
  };
  return (
    <ChartFrame {...look} subtitle={subtitleOf(t, measure, t.bandNote)} table={table}>
      {(width) => <BandPlot points={points} width={width} height={look.height} format={format} words={t} />}
    </ChartFrame>
  );
}

interface TableCourseProps extends Pick<DrawingProps<ChartId>, 't' | 'table' | 'game' | 'look' | 'companyName'> {
  readonly measure: Measure;
}

/** A measure of every company of a table, quarter by quarter. */
export function TableCourse({ t, table, game, look, measure, companyName }: TableCourseProps) {
  const seats = table?.seats ?? [];
  const value = (quarter: SeatQuarter): number => quarter[measure];
  const series = seats.map((seat) => {
    const { dark, dash } = companyLook(seat.company);
    const company = companyName(seat.company);
    return {
      id: seat.company,
      name: seat.name === undefined || seat.name === '' ? company : t.player({ company, name: seat.name }),
      color: dark,
      dash,
      values: Array.from({ length: game.quarters + 1 }, (_, quarter) => {
        const there = seat.quarters[quarter];
        return there === undefined ? undefined : value(there);
      }),
      strong: seat.won > 0,
      markUrl: artUrl('company', seat.company),
    };
  });
  return (
    <LineChart
      {...look}
      subtitle={subtitleOf(t, measure, measure === 'gain' ? t.gainNote : '')}
      legend={
        <Legend
          entries={series.map(({ id, name, color, dash }) => ({
            id,
            label: name,
            swatch: 'company',
            colour: color,
            dash,
          }))}
        />
      }
      series={series}
      xLabels={Array.from({ length: game.quarters + 1 }, (_, quarter) =>
        quarter === 0 ? t.start : t.quarter({ quarter }),
      )}
      format={formatOf(measure)}
      marker={{ at: halfTime(game.quarters), label: t.halfTime }}
      nameWord={t.company}
    />
  );
}

const formatOf = (measure: Measure) => (measure === 'stake' ? (value: number) => percent(value, 0) : money);

const subtitleOf = (t: DebriefText, measure: Measure, note: string): string =>
  measure === 'stake' ? note : [t.unitMoney, note].filter(Boolean).join(' · ');
