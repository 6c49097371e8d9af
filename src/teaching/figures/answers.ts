import type { QuestionSetId } from '../questions/question';
import type { RecordedAnswer, SessionRecord } from '../session-record';

type Latest = Pick<SessionRecord, 'answers' | 'students'>;

/** What students who were not taken out answered last to each question of a set, by student and question. */
export function latestAnswers(
  { answers, students }: Latest,
  set: QuestionSetId,
  asked?: RecordedAnswer['asked'],
): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  const stayed = new Set(students.filter(({ removed }) => !removed).map(({ id }) => id));
  const found = new Map<string, Map<string, string | number>>();
  for (const answer of [...answers].sort((a, b) => a.at - b.at)) {
    if (answer.set !== set || (asked !== undefined && answer.asked !== asked) || !stayed.has(answer.student)) continue;
    const own = found.get(answer.student) ?? new Map<string, string | number>();
    own.set(answer.question, answer.answer);
    found.set(answer.student, own);
  }
  return found;
}
