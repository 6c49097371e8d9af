import { Link } from 'wouter';
import { useText } from '../../../../i18n';
import { classErrorsText } from '../../../../i18n/class-errors';
import { teachConsoleText } from '../../../../i18n/teach-console';
import type { TeacherView } from '../../../../protocol/session';
import { buttonClass } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { DebriefCharts } from '../../debrief/debrief-charts';
import { useFigures } from '../../live/use-figures';
import styles from './report.module.css';

interface ReportProps {
  readonly session: string;
  readonly teacherKey: string;
  readonly view: TeacherView;
}

/** Every chart of the session on one page, to read and to print. */
export default function Report({ session, teacherKey, view }: ReportProps) {
  const t = useText(teachConsoleText);
  const errors = useText(classErrorsText);
  const { figures, problem } = useFigures(session, teacherKey);
  const back = (
    <Link href={`/teach/${session}`} className={buttonClass('paper')}>
      ← {t.console}
    </Link>
  );
  if (figures === undefined)
    return (
      <Notice>
        <p role="status">{problem === undefined ? t.reportLoading : errors[problem]}</p>
        <nav>{back}</nav>
      </Notice>
    );
  return (
    <>
      <nav className={styles.back}>{back}</nav>
      <main>
        <DebriefCharts
          title={view.info.title}
          figures={figures}
          whatIf={view.whatIf?.state === 'done' ? view.whatIf.found : undefined}
        />
      </main>
    </>
  );
}
