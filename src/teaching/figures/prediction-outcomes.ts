import type { prediction } from '../questions/prediction';
import { burn } from '../charts/burn';
import { funding } from '../charts/funding';
import { leaderOutcome } from '../charts/leader';
import { gainOf, roads } from '../charts/roads';
import { stakeKept } from '../charts/stake';
import { compareGains } from './compare-gains';
import type { PlayedTable } from './played-table';
import { sumOf } from './statistics';

type Prediction = (typeof prediction)[number];

/** Said instead of an option where two of them tie; nobody is right or wrong then. */
export const unclear = 'unclear';

/** What can happen of a prediction: one of its options, or a number. */
type OutcomeOf<P extends Prediction> = P extends { readonly options: readonly { readonly id: infer Option }[] }
  ? Option | typeof unclear
  : number;

/** What happened of any prediction. */
export type PredictionOutcome = OutcomeOf<Prediction>;

/** How far a predicted number may be off; percent points. */
export const nearEnough = 10;

/** Whether a prediction came true; undefined where what happened is not clear. */
export function cameTrue(predicted: string | number, happened: PredictionOutcome): boolean | undefined {
  if (happened === unclear) return undefined;
  return typeof happened === 'number' ? Math.abs(Number(predicted) - happened) <= nearEnough : predicted === happened;
}

/** What happened of one prediction. */
export interface Happened<Outcome extends PredictionOutcome = PredictionOutcome> {
  /** To a student; undefined where nothing can be said yet. */
  readonly of: (student: string) => Outcome | undefined;
  /** To all alike. */
  readonly all?: Outcome;
  /** Where it differs: to each table, or company. */
  readonly each?: readonly Outcome[];
}

/** What answers each prediction of the usual set; one without an outcome is a type error. */
export const predictionOutcomes: {
  readonly [P in Prediction as P['id']]: (tables: readonly PlayedTable[]) => Happened<OutcomeOf<P>>;
} = {
  'raises-most': (tables) => toAll(raisesMost(tables)),
  'top-half-share': (tables) => {
    const { topHalf } = funding.figures(tables);
    return toAll(topHalf === undefined ? undefined : Math.round(100 * topHalf));
  },
  'burning-pays': (tables) => {
    const { heavy, light } = burn.figures(tables);
    return toAll(compareGains(heavy.gain, light.gain, ['more', 'same', 'less']));
  },
  'better-road': (tables) => {
    const figures = roads.figures(tables);
    const [foundation, vertical] = [gainOf(figures, 'foundation'), gainOf(figures, 'vertical')];
    return toAll(compareGains(foundation, vertical, ['foundation', 'same', 'vertical']));
  },
  'half-time-leader': (tables) => {
    const over = tables.filter((table) => table.over);
    return {
      of: (student) => {
        const own = over.find((table) => table.companies.some((company) => company.student === student));
        return own === undefined ? undefined : leaderOutcome(own);
      },
      each: over.map(leaderOutcome),
    };
  },
  'own-stake': (tables) => {
    const companies = tables.filter((table) => table.over).flatMap((table) => table.companies);
    return {
      of: (student) => {
        const own = companies.find((company) => company.student === student);
        return own === undefined ? undefined : halfKept(own);
      },
      each: companies.map(halfKept),
    };
  },
};

/** Tells what happened to a student, by question; questions of which nothing can be said are left out. */
export function outcomesOf(
  tables: readonly PlayedTable[],
): (student: string) => Readonly<Record<string, PredictionOutcome>> {
  const happened = Object.entries(predictionOutcomes).map(
    ([question, outcome]) => [question, outcome(tables)] as const,
  );
  return (student) =>
    Object.fromEntries(
      happened.flatMap(([question, { of }]) => {
        const fact = of(student);
        return fact === undefined ? [] : [[question, fact]];
      }),
    );
}

const toAll = <Outcome extends PredictionOutcome>(fact: Outcome | undefined): Happened<Outcome> =>
  fact === undefined ? { of: () => undefined } : { of: () => fact, all: fact };

const halfKept = (company: PlayedTable['companies'][number]): 'half-or-more' | 'below-half' =>
  stakeKept(company) >= 0.5 ? 'half-or-more' : 'below-half';

type PlaceKind = 'leader' | 'middle' | 'last';

const kindOf = (place: number, companies: number): PlaceKind =>
  place === 0 ? 'leader' : place === companies - 1 ? 'last' : 'middle';

/**
 * Which kind of place raised most, place by place as the chart of the money shows them. Unclear where places of another
 * kind raised as much; and at tables of different sizes, where the highest bar is the last place of one and a middle place
 * of another, or where the last places of all raised as much together.
 */
function raisesMost(tables: readonly PlayedTable[]): PlaceKind | typeof unclear | undefined {
  const { byPlace } = funding.figures(tables);
  const most = Math.max(0, ...byPlace.map(({ raised }) => raised));
  if (most === 0) return undefined;
  const sizes = tables.map(({ companies }) => companies.length);
  const kinds = new Set(
    byPlace.flatMap(({ raised }, place) =>
      raised < most ? [] : sizes.filter((size) => place < size).map((size) => kindOf(place, size)),
    ),
  );
  const [kind, another] = kinds;
  if (another !== undefined) return unclear;
  return kind !== 'last' && raisedByLast(tables) >= most ? unclear : kind;
}

const raisedByLast = (tables: readonly PlayedTable[]): number =>
  sumOf(
    tables.flatMap(({ pitches, companies }) =>
      pitches.filter(({ place }) => place === companies.length - 1).map(({ amount }) => amount),
    ),
  );
