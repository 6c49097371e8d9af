import { useId, useRef } from 'react';
import { useText } from '../../../i18n';
import type { Question } from '../../../teaching/questions/question';
import { Button } from '../../../ui/primitives/button';
import { Icon } from '../../../ui/primitives/icon';
import type { AnswerPlace } from './keep-answers';
import styles from './question-form.module.css';
import { QuestionField } from './question-field';
import sheet from './sheet.module.css';
import type { StudentAnswers } from './use-answers';

/** Questions that belong together, under a title. */
interface Part {
  readonly place: AnswerPlace;
  readonly title: string;
  readonly text: string;
  readonly questions: readonly Question[];
}

interface QuestionFormProps {
  readonly parts: readonly Part[];
  readonly answers: StudentAnswers;
  /** Said when nothing is open any more. */
  readonly done: string;
}

const keyOf = ({ set, asked }: AnswerPlace, id: string): string => `${set}/${asked}/${id}`;

/** Questions on paper, each answer saved as it is given; below, how many are answered and whether they arrived. */
export function QuestionForm({ parts, answers, done }: QuestionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const asked = parts.filter(({ questions }) => questions.length > 0);
  const isOpen = (place: AnswerPlace, id: string) => (answers.all[keyOf(place, id)] ?? '') === '';
  const all = asked.flatMap(({ place, questions }) => questions.map(({ id }) => isOpen(place, id)));
  const goToOpen = () => {
    const next = form.current?.querySelector('[data-open]');
    next?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    next?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {asked.map((part) => (
        <PartOfForm key={part.place.set} part={part} answers={answers} isOpen={isOpen} />
      ))}
      <Foot
        count={all.length}
        open={all.filter((open) => open).length}
        answers={answers}
        done={done}
        onNext={goToOpen}
      />
    </form>
  );
}

interface PartOfFormProps {
  readonly part: Part;
  readonly answers: StudentAnswers;
  readonly isOpen: (place: AnswerPlace, id: string) => boolean;
}

function PartOfForm({ part: { place, title, text, questions }, answers, isOpen }: PartOfFormProps) {
  const titleId = useId();
  return (
    <section className={sheet.sheet} data-tone="paper" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p>{text}</p>
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question.id} data-open={isOpen(place, question.id) || undefined}>
            <QuestionField
              number={index + 1}
              question={question}
              answer={answers.all[keyOf(place, question.id)]}
              onAnswer={(answer) => answers.write(place, question.id, answer)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FootProps {
  readonly count: number;
  readonly open: number;
  readonly answers: StudentAnswers;
  readonly done: string;
  readonly onNext: () => void;
}

function Foot({ count, open, answers: { state }, done, onNext }: FootProps) {
  const t = useText('classroom');
  const words = { saved: t.saved, saving: t.saving, waiting: t.unsaved }[state];
  return (
    <footer className={styles.foot} data-waiting={state === 'waiting' || undefined}>
      <p>
        <b>{open === 0 ? done : t.answered({ done: count - open, of: count })}</b>
        {open === count ? undefined : (
          <span role="status">
            <Icon name={state === 'saved' ? 'check' : 'hourglass'} size={12} /> {words}
          </span>
        )}
      </p>
      {open === 0 ? undefined : (
        <Button look="gold" onClick={onNext}>
          {t.nextOpen}
        </Button>
      )}
    </footer>
  );
}
