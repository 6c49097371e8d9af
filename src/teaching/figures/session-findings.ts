import type { CompareFigures, CompareRow } from './comparing';
import type { Finding } from './finding';
import type { LearningFigures } from './learning';
import type { PredictionFigures } from './predicting';

/** The prediction most students got wrong: there is most to talk about. */
export function predictionFinding(predictions: readonly PredictionFigures[]): Finding {
  const [worst] = predictions
    .filter(({ judged }) => judged > 0)
    .sort((a, b) => a.right / a.judged - b.right / b.judged || b.judged - a.judged);
  return worst === undefined
    ? { template: 'too-early' }
    : { template: 'predicted', question: worst.question, right: worst.right, judged: worst.judged };
}

export function learningFinding(learning: LearningFigures | undefined): Finding {
  if (learning === undefined) return { template: 'too-early' };
  const { students, before, after, normalised } = learning;
  return {
    template: after > before ? 'learned' : 'not-learned',
    students,
    before,
    after,
    ...(normalised === undefined ? {} : { normalised }),
  };
}

/** The difference that is clearest beside its interval; without one that excludes zero, the games hardly differed. */
export function compareFinding(compare: CompareFigures | undefined): Finding {
  const rows = (compare ?? []).flatMap((row) => {
    const { by, first, second } = row;
    return first === undefined || second === undefined ? [] : [{ by, first, second, clear: clearness(row) }];
  });
  const [clearest] = rows.sort((a, b) => b.clear - a.clear);
  if (clearest === undefined) return { template: 'too-early' };
  const { by, first, second, clear } = clearest;
  return { template: clear > 1 ? 'differed' : 'hardly-differed', by, first, second };
}

/** How many times its interval's half width a difference is from zero; above 1 zero is excluded. */
function clearness({ difference }: CompareRow): number {
  if (difference === undefined) return 0;
  const reach = (difference.high - difference.low) / 2;
  return reach > 0 ? Math.abs(difference.mean) / reach : 0;
}
