import type { Question } from '../questions/question';
import { usualQuestions } from '../questions/usual-questions';
import type { SessionRecord } from '../session-record';
import { latestAnswers } from './answers';
import { burningOf } from './burning';
import { fundingOfTables } from './funding';
import { halfTime, winsByPlace } from './leading';
import { cameTrue } from './own-outcome';
import type { PlayedTable } from './played-table';
import { roadsOf } from './roads';
import { meanOf, sumOf } from './statistics';

/** What was predicted beside what happened, a question of the usual set. */
export interface PredictionFigures {
  readonly question: string;
  /** As it was asked; absent for one the session's plan does not know. */
  readonly asked?: Question;
  readonly answered: number;
  /** How many gave each answer. */
  readonly counts: Readonly<Record<string, number>>;
  /** Mean of a number that was asked for. */
  readonly mean?: number;
  /** What happened, to all alike; absent where it differs from student to student, or nothing can be said yet. */
  readonly outcome?: string | number;
  /** What happened where it differs, by answer: tables, or companies. */
  readonly outcomes?: Readonly<Record<string, number>>;
  /** Students whose prediction can be judged, and those of them who were right; a number is right within 10. */
  readonly judged: number;
  readonly right: number;
}

/** A difference of owners' gain below this is about the same; ¥100 m. */
export const sameGain = 1;

type Outcome = (student: string) => string | number | undefined;

/** Predictions of the session beside the game's outcome; questions nobody answered are left out. */
export function predictingOf(record: SessionRecord, tables: readonly PlayedTable[]): PredictionFigures[] {
  const answers = latestAnswers(record, 'prediction');
  const set: readonly Question[] = (record.plan.questions ?? usualQuestions).prediction;
  const asked = [...new Set([...answers.values()].flatMap((own) => [...own.keys()]))];
  return asked.map((question) => {
    const outcome = outcomes[question];
    const given = [...answers].flatMap(([student, own]) => {
      const answer = own.get(question);
      return answer === undefined ? [] : [{ student, answer }];
    });
    const numbers = given.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    const mean = meanOf(numbers);
    const known = set.find(({ id }) => id === question);
    const happened = outcome?.(tables);
    const judged = given.flatMap(({ student, answer }) => {
      const fact = happened?.of(student);
      return fact === undefined ? [] : [cameTrue(answer, fact)];
    });
    return {
      question,
      ...(known === undefined ? {} : { asked: known }),
      answered: given.length,
      counts: countOf(given.map(({ answer }) => String(answer))),
      ...(mean === undefined ? {} : { mean }),
      ...(happened?.all === undefined ? {} : { outcome: happened.all }),
      ...(happened?.each === undefined ? {} : { outcomes: countOf(happened.each) }),
      judged: judged.length,
      right: judged.filter(Boolean).length,
    };
  });
}

/** Tells what happened to a student, by question; questions of which nothing can be said are left out. */
export function outcomesOf(
  tables: readonly PlayedTable[],
): (student: string) => Readonly<Record<string, string | number>> {
  const happened = Object.entries(outcomes).map(([question, outcome]) => [question, outcome(tables)] as const);
  return (student) =>
    Object.fromEntries(
      happened.flatMap(([question, { of }]) => {
        const fact = of(student);
        return fact === undefined ? [] : [[question, fact]];
      }),
    );
}

const countOf = (answers: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

interface Happened {
  readonly of: Outcome;
  readonly all?: string | number;
  readonly each?: readonly string[];
}

const toAll = (fact: string | number | undefined): Happened =>
  fact === undefined ? { of: () => undefined } : { of: () => fact, all: fact };

/** What answers each question of the usual set. */
const outcomes: Readonly<Record<string, (tables: readonly PlayedTable[]) => Happened>> = {
  'raises-most': (tables) => toAll(raisesMost(tables)),
  'top-half-share': (tables) => {
    const { topHalf } = fundingOfTables(tables);
    return toAll(topHalf === undefined ? undefined : Math.round(100 * topHalf));
  },
  'burning-pays': (tables) => {
    const { heavy, light } = burningOf(tables);
    return toAll(compared(heavy.gain, light.gain, ['more', 'same', 'less']));
  },
  'better-road': (tables) => {
    const rows = roadsOf(tables);
    const gain = (road: string): number | undefined => rows.find((row) => row.road === road)?.gain;
    return toAll(compared(gain('foundation'), gain('vertical'), ['foundation', 'same', 'vertical']));
  },
  'half-time-leader': (tables) => {
    const over = tables.filter((table) => table.over);
    return {
      of: (student) => {
        const own = over.find((table) => sits(table, student));
        return own === undefined ? undefined : leaderWon(own);
      },
      each: over.map(leaderWon),
    };
  },
  'own-stake': (tables) => {
    const companies = tables.filter((table) => table.over).flatMap((table) => table.companies);
    const kept = (company: PlayedTable['companies'][number]): string =>
      (company.history.at(-1)?.stake ?? 1) >= 0.5 ? 'half-or-more' : 'below-half';
    return {
      of: (student) => {
        const own = companies.find((company) => company.student === student);
        return own === undefined ? undefined : kept(own);
      },
      each: companies.map(kept),
    };
  },
};

const sits = (table: PlayedTable, student: string): boolean =>
  table.companies.some((company) => company.student === student);

const leaderWon = (table: PlayedTable): string =>
  table.played >= halfTime(table.quarters) && (winsByPlace(table)[0] ?? 0) > 0 ? 'yes' : 'no';

function compared(
  first: number | undefined,
  second: number | undefined,
  [above, same, below]: readonly [string, string, string],
): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (Math.abs(first - second) < sameGain) return same;
  return first > second ? above : below;
}

/** Which place raised most a company: the first, the last, or one between them. */
function raisesMost(tables: readonly PlayedTable[]): string | undefined {
  const sums = { leader: 0, middle: 0, last: 0 };
  const placesBetween = sumOf(tables.map(({ companies }) => companies.length - 2));
  for (const { pitches, companies } of tables)
    for (const { place, amount } of pitches)
      sums[place === 0 ? 'leader' : place === companies.length - 1 ? 'last' : 'middle'] += amount;
  const each = {
    leader: sums.leader / tables.length,
    middle: placesBetween > 0 ? sums.middle / placesBetween : 0,
    last: sums.last / tables.length,
  };
  const most = Math.max(each.leader, each.middle, each.last);
  if (!(most > 0)) return undefined;
  if (each.leader === most) return 'leader';
  return each.middle === most ? 'middle' : 'last';
}
