import { burn } from './burn';
import type { Chart } from './chart';
import { compare } from './compare';
import { funding } from './funding';
import { halfFavour } from './half-favour';
import { leader } from './leader';
import { learning } from './learning';
import { noBurn } from './no-burn';
import { pitches } from './pitches';
import { predictions } from './predictions';
import { roads } from './roads';
import { stake } from './stake';
import { valuation } from './valuation';

/** Charts of a debrief, in the order they are usually shown. */
export const charts = {
  valuation,
  stake,
  funding,
  pitches,
  burn,
  roads,
  leader,
  'no-burn': noBurn,
  'half-favour': halfFavour,
  predictions,
  learning,
  compare,
} as const satisfies Readonly<Record<string, Chart>>;

type Charts = typeof charts;
export type ChartId = keyof Charts;

/** Charts of a kind. */
export type ChartIdOf<Kind extends Chart['of']> = {
  readonly [Id in ChartId]: Charts[Id]['of'] extends Kind ? Id : never;
}[ChartId];

/** What a chart is drawn from. */
export type FiguresOf<Id extends ChartId> = NonNullable<ReturnType<Charts[Id]['figures']>>;

/** What a chart can say of a session. */
export type FindingOf<Id extends ChartId> = NonNullable<ReturnType<Charts[Id]['finding']>>;

/** What any chart can say; `too-early`: nothing has happened yet that it could speak of. */
export type Finding = FindingOf<ChartId> | { readonly template: 'too-early' };

export const chartIds = Object.keys(charts) as readonly ChartId[];

/** Whether a chart is of this kind. */
export const isChartOf = <Kind extends Chart['of']>(id: ChartId, kind: Kind): id is ChartIdOf<Kind> =>
  charts[id].of === kind;

/** What a chart says of its figures. */
export function findingOf<Id extends ChartId>(id: Id, figures: FiguresOf<Id> | undefined): Finding {
  // The compiler does not see that the figures are those of this very chart.
  const finding = charts[id].finding as unknown as (of: FiguresOf<Id>) => Finding | undefined;
  return (figures === undefined ? undefined : finding(figures)) ?? { template: 'too-early' };
}
