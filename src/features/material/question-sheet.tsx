import { useLanguage, useText } from '../../i18n';
import { questionText } from '../../teaching/questions/question-text';
import type { Question } from '../../teaching/questions/question';
import { usualQuestions } from '../../teaching/questions/usual-questions';
import styles from './question-sheet.module.css';

const setIds = ['prediction', 'quiz', 'reflection'] as const;
const letters = 'ABCDEFGH';

/** The usual questions, to hand out on paper; the answers follow on a page of their own. */
export function QuestionSheet() {
  const { questions: t } = useText('materialPage');
  const usual = useText('questions');
  const [language] = useLanguage();
  const key = usualQuestions.quiz.map((question) => {
    const options = question.kind === 'choice' ? question.options : [];
    const right = options.findIndex(({ id }) => question.kind === 'choice' && id === question.answer);
    return {
      id: question.id,
      letter: letters[right] ?? '',
      text: questionText(question, usual, language).options[options[right]?.id ?? ''] ?? '',
    };
  });
  return (
    <>
      {setIds.map((id) => (
        <section key={id} className={styles.set}>
          <h2>{t.sets[id].title}</h2>
          <p>{t.sets[id].text}</p>
          <p className={styles.who} aria-hidden>
            <span>{t.name}</span> <span>{t.date}</span>
          </p>
          <ol className={styles.questions}>
            {usualQuestions[id].map((question) => (
              <li key={question.id}>
                <p>{questionText(question, usual, language).text}</p>
                <Answer question={question} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <section className={styles.set}>
        <h2>{t.key}</h2>
        <p>{t.keyText}</p>
        <ol className={styles.key}>
          {key.map(({ id, letter, text }) => (
            <li key={id}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Answer({ question }: { readonly question: Question }) {
  const { questions: t } = useText('materialPage');
  const usual = useText('questions');
  const [language] = useLanguage();
  const { options } = questionText(question, usual, language);
  switch (question.kind) {
    case 'choice':
      return (
        <ul className={styles.options}>
          {question.options.map(({ id }, index) => (
            <li key={id}>
              <b>{letters[index]}</b> {options[id]}
            </li>
          ))}
        </ul>
      );
    case 'scale':
      return <p className={styles.scale}>{t.scale(question)}</p>;
    case 'text':
      return (
        <div className={styles.lines} aria-hidden>
          <i />
          <i />
          <i />
          <i />
        </div>
      );
  }
}
