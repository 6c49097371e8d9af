import { useText } from '../../../i18n';
import { number, percent } from '../../../i18n/format';
import type { Tally } from '../../../protocol/session';
import type { Question, QuestionSets } from '../../../teaching/questions/question';
import { Icon } from '../../../ui/primitives/icon';
import { useQuestionText } from './use-question-text';
import styles from './tally-list.module.css';

interface TallyListProps {
  readonly tallies: readonly Tally[];
  readonly questions: QuestionSets;
  /** Most bars of a scale; longer ones are gathered. */
  readonly steps?: number;
  /** Marks the quiz's right answers, where they are known. */
  readonly answers?: boolean;
}

/** How many answered what, a question after another. */
export function TallyList({ tallies, questions, steps = 11, answers = false }: TallyListProps) {
  return (
    <ul className={styles.list}>
      {tallies.map((tally) => {
        const question = questions[tally.set].find(({ id }) => id === tally.question);
        return question === undefined ? undefined : (
          <li key={`${tally.asked}/${tally.question}`}>
            <TallyOf question={question} tally={tally} steps={steps} answers={answers} />
          </li>
        );
      })}
    </ul>
  );
}

interface TallyOfProps {
  readonly question: Question;
  readonly tally: Tally;
  readonly steps: number;
  readonly answers: boolean;
}

function TallyOf({ question, tally, steps, answers }: TallyOfProps) {
  const t = useText('teachConsole');
  const { text, options } = useQuestionText()(question);
  const given = Object.values(tally.counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h3>{text}</h3>
      <p className={styles.given}>
        {t.given({ count: given })}
        {question.kind === 'scale' && given > 0 ? ` · ${t.mean({ value: number(meanOf(tally)) })}` : ''}
      </p>
      {question.kind === 'text' ? undefined : (
        <ul className={styles.bars}>
          {barsOf(question, tally, steps, options).map(({ id, label, count }) => (
            <li key={id}>
              <span className={styles.label}>
                {label}
                {answers && question.kind === 'choice' && question.answer === id ? (
                  <Icon name="check" size={14} label={t.right} />
                ) : undefined}
              </span>
              <span className={styles.bar} aria-hidden>
                <i style={{ width: percent(given === 0 ? 0 : count / given) }} />
              </span>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

function barsOf(
  question: Question,
  { counts }: Tally,
  steps: number,
  texts: Readonly<Record<string, string>>,
): readonly Bar[] {
  if (question.kind === 'choice')
    return question.options.map(({ id }) => ({ id, label: texts[id] ?? id, count: counts[id] ?? 0 }));
  if (question.kind === 'text') return [];
  const { from, to } = question;
  const width = to - from + 1 > steps ? Math.ceil((to - from) / steps) : 1;
  const length = width === 1 ? to - from + 1 : Math.ceil((to - from) / width);
  return Array.from({ length }, (_, index) => {
    const low = from + index * width;
    // The last takes the end of the scale with it.
    const high = index === length - 1 ? to : low + width - 1;
    const inside = Object.entries(counts).filter(([value]) => Number(value) >= low && Number(value) <= high);
    return {
      id: String(low),
      label: low === high ? String(low) : `${low}–${high}`,
      count: inside.reduce((sum, [, count]) => sum + count, 0),
    };
  });
}

function meanOf({ counts }: Tally): number {
  const all = Object.entries(counts);
  const given = all.reduce((sum, [, count]) => sum + count, 0);
  return given === 0 ? 0 : all.reduce((sum, [value, count]) => sum + Number(value) * count, 0) / given;
}
