import { latestAnswers } from '../figures/answers';
import type { PlayedTable } from '../figures/played-table';
import { cameTrue, predictionOutcomes, type Happened, type PredictionOutcome } from '../figures/prediction-outcomes';
import { meanOf } from '../figures/statistics';
import type { Question } from '../questions/question';
import { usualQuestions } from '../questions/usual-questions';
import type { SessionRecord } from '../session-record';
import type { Chart, PlayedSession } from './chart';

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
  readonly outcome?: PredictionOutcome;
  /** What happened where it differs, by answer: tables, or companies. */
  readonly outcomes?: Readonly<Record<string, number>>;
  /** Students whose prediction can be judged, and those of them who were right; a number is right within 10. */
  readonly judged: number;
  readonly right: number;
}

/** Predictions of the session; questions nobody answered are left out. */
export type PredictionsFigures = readonly PredictionFigures[];

export type PredictionsFinding =
  | { readonly template: 'predicted'; readonly question: string; readonly right: number; readonly judged: number }
  | { readonly template: 'predicted-alike'; readonly questions: number; readonly share: number };

export const predictions = {
  of: 'session',
  fact: 'F13',
  /** Beside what happened in the first game. */
  figures: ({ record, rounds: [first] }: PlayedSession): PredictionsFigures | undefined => {
    const predicted = first === undefined ? [] : predictingOf(record, first);
    return predicted.length === 0 ? undefined : predicted;
  },
  /** The prediction most students got wrong: there is most to talk about. */
  finding: (figures: PredictionsFigures): PredictionsFinding | undefined => {
    const judged = figures.filter((one) => one.judged > 0);
    const share = (one: PredictionFigures): number => one.right / one.judged;
    const least = Math.min(...judged.map(share));
    const hardest = judged.filter((one) => share(one) === least);
    const [worst] = hardest;
    if (worst === undefined) return undefined;
    return hardest.length > 1
      ? { template: 'predicted-alike', questions: hardest.length, share: least }
      : { template: 'predicted', question: worst.question, right: worst.right, judged: worst.judged };
  },
} as const satisfies Chart<PredictionsFigures>;

function predictingOf(record: SessionRecord, tables: readonly PlayedTable[]): PredictionFigures[] {
  const answers = latestAnswers(record, 'prediction');
  const set: readonly Question[] = (record.plan.questions ?? usualQuestions).prediction;
  const asked = [...new Set([...answers.values()].flatMap((own) => [...own.keys()]))];
  return asked.map((question) => {
    const given = [...answers].flatMap(([student, own]) => {
      const answer = own.get(question);
      return answer === undefined ? [] : [{ student, answer }];
    });
    const numbers = given.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    const mean = meanOf(numbers);
    const known = set.find(({ id }) => id === question);
    const happened = happenedOf(question, tables);
    const judged = given.flatMap(({ student, answer }) => {
      const fact = happened?.of(student);
      return (fact === undefined ? undefined : cameTrue(answer, fact)) ?? [];
    });
    return {
      question,
      ...(known === undefined ? {} : { asked: known }),
      answered: given.length,
      counts: countOf(given.map(({ answer }) => answer)),
      ...(mean === undefined ? {} : { mean }),
      ...(happened?.all === undefined ? {} : { outcome: happened.all }),
      ...(happened?.each === undefined ? {} : { outcomes: countOf(happened.each) }),
      judged: judged.length,
      right: judged.filter(Boolean).length,
    };
  });
}

/** The answers counted most often: several where they tie. */
export function mostOf(counts: Readonly<Record<string, number>>): readonly string[] {
  const most = Math.max(...Object.values(counts));
  return Object.keys(counts).filter((answer) => counts[answer] === most);
}

/** What happened of a question of the usual set; undefined of any other. */
function happenedOf(question: string, tables: readonly PlayedTable[]): Happened | undefined {
  const known = Object.entries(predictionOutcomes).find(([id]) => id === question);
  return known?.[1](tables);
}

const countOf = (answers: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};
