import { useText } from '../../../../i18n';
import { teachText } from '../../../../i18n/teach';
import { download } from '../../../../saves/download';
import { writePlanFile } from '../../../../teaching/plan-file';
import { usualQuestions } from '../../../../teaching/questions/usual-questions';
import type { SessionPlan } from '../../../../teaching/session-plan';
import { Button } from '../../../../ui/button';
import { FileButton } from '../../../../ui/file-button';
import { toast } from '../../../../ui/toaster';
import { planFrom, questionsFrom } from './read-file';
import styles from './teach-home.module.css';

interface PlanFilesProps {
  readonly plan: SessionPlan;
  readonly onOpen: (plan: SessionPlan) => void;
}

/** The plan as a file, to keep or to share. */
export function PlanFiles({ plan, onOpen }: PlanFilesProps) {
  const t = useText(teachText);
  const open = async (file: File) => {
    const read = await planFrom(file);
    if ('problem' in read) return toast({ text: read.problem, tone: 'warning' });
    onOpen(read.value);
    toast({ text: t.planRead({ title: read.value.title }) });
  };
  return (
    <section className={styles.box} aria-label={t.planFile}>
      <h2>{t.planFile}</h2>
      <p>{t.planFileText}</p>
      <div className={styles.buttons}>
        <Button look="ghost" icon="export" onClick={() => download(fileName(plan.title, 'plan'), writePlanFile(plan))}>
          {t.planSave}
        </Button>
        <FileButton onFile={(file) => void open(file)}>{t.planOpen}</FileButton>
      </div>
    </section>
  );
}

interface QuestionFilesProps {
  readonly plan: SessionPlan;
  /** Absent: the usual sets. */
  readonly onChange: (questions: SessionPlan['questions']) => void;
}

/** Which questions are asked: the usual ones, or a teacher's own from a file. */
export function QuestionFiles({ plan, onChange }: QuestionFilesProps) {
  const t = useText(teachText);
  const { questions } = plan;
  const read = async (file: File) => {
    const found = await questionsFrom(file);
    if ('problem' in found) return toast({ text: found.problem, tone: 'warning' });
    onChange(found.value);
    toast({ text: t.questionsRead });
  };
  const save = () =>
    download(fileName(plan.title, 'questions'), `${JSON.stringify(questions ?? usualQuestions, undefined, 2)}\n`);
  return (
    <div className={styles.questions}>
      <p>
        <b>{t.questions}</b>{' '}
        {questions === undefined
          ? t.questionsUsual
          : t.questionsOwn({
              prediction: questions.prediction.length,
              quiz: questions.quiz.length,
              reflection: questions.reflection.length,
            })}
      </p>
      <div className={styles.buttons}>
        <FileButton onFile={(file) => void read(file)}>{t.questionsOpen}</FileButton>
        <Button look="ghost" icon="export" onClick={save}>
          {t.questionsSave}
        </Button>
        {questions === undefined ? undefined : (
          <Button look="ghost" icon="undo" onClick={() => onChange(undefined)}>
            {t.questionsBack}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A file's name from a title in whatever script, without what file systems refuse. */
const fileName = (title: string, kind: string): string =>
  `${title.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim() || 'lesson'}.${kind}.json`;
