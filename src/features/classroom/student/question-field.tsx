import { useId, useState } from 'react';
import { useText } from '../../../i18n';
import type { Question } from '../../../teaching/questions/question';
import { Slider } from '../../../ui/primitives/slider';
import { TextArea } from '../../../ui/primitives/text-area';
import { useQuestionText } from '../questions/use-question-text';
import styles from './question-field.module.css';

interface QuestionFieldProps {
  readonly number: number;
  readonly question: Question;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: string | number) => void;
}

/** Letters of a written answer. */
const longestText = 2_000;

/** One question with its way to answer: options, a number on a track, or lines to write on. */
export function QuestionField({ number, question, answer, onAnswer }: QuestionFieldProps) {
  const titleId = useId();
  const { text, options } = useQuestionText()(question);
  return (
    <div role="group" aria-labelledby={titleId} className={styles.question}>
      <h3 id={titleId}>
        <span aria-hidden>{number}</span> {text}
      </h3>
      {question.kind === 'choice' ? (
        <Options options={question.options} texts={options} answer={answer} onAnswer={onAnswer} />
      ) : undefined}
      {question.kind === 'scale' ? (
        <Scale from={question.from} to={question.to} text={text} answer={answer} onAnswer={onAnswer} />
      ) : undefined}
      {question.kind === 'text' ? (
        <Lines text={text} answer={typeof answer === 'string' ? answer : ''} onAnswer={onAnswer} />
      ) : undefined}
    </div>
  );
}

interface OptionsProps {
  readonly options: readonly { readonly id: string }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: string) => void;
}

function Options({ options, texts, answer, onAnswer }: OptionsProps) {
  const name = useId();
  return (
    <div className={styles.options}>
      {options.map(({ id }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={answer === id} onChange={() => onAnswer(id)} />
          <span>{texts[id] ?? id}</span>
        </label>
      ))}
    </div>
  );
}

interface ScaleProps {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: number) => void;
}

/** Until it is touched the knob stands in the middle and says nothing. */
function Scale({ from, to, text, answer, onAnswer }: ScaleProps) {
  const t = useText('classroom');
  const given = typeof answer === 'number' ? answer : undefined;
  return (
    <div className={styles.scale}>
      <Slider
        label={text}
        hideLabel
        min={from}
        max={to}
        value={given ?? Math.round((from + to) / 2)}
        format={(value) => (given === undefined ? '?' : String(value))}
        onChange={onAnswer}
      />
      {given === undefined ? <small>{t.notAnswered}</small> : undefined}
    </div>
  );
}

interface LinesProps {
  readonly text: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Lines({ text, answer, onAnswer }: LinesProps) {
  const t = useText('classroom');
  const [written, setWritten] = useState(answer);
  const left = longestText - written.length;
  return (
    <TextArea
      label={text}
      hideLabel
      rows={4}
      value={written}
      maxLength={longestText}
      hint={left < 200 ? t.lettersLeft({ left }) : undefined}
      onChange={(next) => {
        setWritten(next);
        onAnswer(next);
      }}
    />
  );
}
