import { Link } from 'wouter';
import { useText } from '../../../../i18n';
import type { TeacherView } from '../../../../protocol/session';
import { buttonClass } from '../../../../ui/primitives/button';
import { MessagePage } from '../../../../ui/layout/message-page';
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
  const t = useText('teachConsole');
  const errors = useText('classErrors');
  const { figures, problem } = useFigures(session, teacherKey);
  const back = (
    <Link href={`/teach/${session}`} className={buttonClass('paper')}>
      ← {t.console}
    </Link>
  );
  if (figures === undefined)
    return (
      <MessagePage>
        <p role="status">{problem === undefined ? t.reportLoading : errors[problem]}</p>
        <nav>{back}</nav>
      </MessagePage>
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
