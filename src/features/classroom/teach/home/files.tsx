import { inEveryLanguage, useText } from '../../../../i18n';
import { download } from '../../../../browser-storage/download';
import { writePlanFile } from '../../../../teaching/plan-file';
import { usualQuestionsWithTexts } from '../../../../teaching/questions/question-text';
import type { SessionPlan } from '../../../../teaching/session-plan';
import { Button } from '../../../../ui/primitives/button';
import { FileButton } from '../../../../ui/primitives/file-button';
import { toast } from '../../../../ui/primitives/toaster';
import { planFrom, questionsFrom } from './read-file';
import styles from './teach-home.module.css';

interface PlanFilesProps {
  readonly plan: SessionPlan;
  readonly onOpen: (plan: SessionPlan) => void;
}

/** The plan as a file, to keep or to share. */
export function PlanFiles({ plan, onOpen }: PlanFilesProps) {
  const t = useText('teach');
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
  const t = useText('teach');
  const { offline } = useText('classErrors');
  const { questions } = plan;
  const read = async (file: File) => {
    const found = await questionsFrom(file);
    if ('problem' in found) return toast({ text: found.problem, tone: 'warning' });
    onChange(found.value);
    toast({ text: t.questionsRead });
  };
  const save = async () => {
    const saved = questions ?? usualQuestionsWithTexts(await inEveryLanguage('questions'));
    download(fileName(plan.title, 'questions'), `${JSON.stringify(saved, undefined, 2)}\n`);
  };
  const notSaved = () => toast({ text: offline, tone: 'warning' });
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
        <Button look="ghost" icon="export" onClick={() => void save().catch(notSaved)}>
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
