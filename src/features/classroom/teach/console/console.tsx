import { useMemo, useState } from 'react';
import { useText } from '../../../../i18n';
import type { Control, TeacherView } from '../../../../protocol/session';
import { TableBackground } from '../../../../ui/layout/table-background';
import { SegmentedChoice } from '../../../../ui/primitives/segmented-choice';
import { useComposition } from '../../../../ui/layout/composition';
import { tellProblem } from '../../live/tell-problem';
import type { LiveClass } from '../../live/use-class';
import { AnswersPanel } from './answers-panel';
import { ConsoleHead } from './console-head';
import type { ConsoleParts } from './console-parts';
import styles from './console.module.css';
import { DataPanel } from './data-panel';
import { Gathering } from './gathering';
import { ScreenPanel } from './screen-panel';
import { StageBar } from './stage-bar';
import { StudentsPanel } from './students-panel';
import { TablesPanel } from './tables-panel';
import { useConfirmation } from './use-confirmation';

interface ConsoleProps {
  readonly session: string;
  readonly teacherKey: string;
  readonly live: LiveClass;
  readonly view: TeacherView;
}

const tabs = ['tables', 'students', 'screen', 'answers', 'data'] as const;
type Tab = (typeof tabs)[number];

/** Everything a teacher sees and does while a session runs. */
export function Console({ session, teacherKey, live, view }: ConsoleProps) {
  const t = useText('teachConsole');
  const [confirm, dialog] = useConfirmation();
  const [tab, setTab] = useState<Tab>('tables');
  const wide = useComposition() === 'landscape';
  const { tables, offset, control } = live;
  const act = useMemo(() => {
    const send = async (wanted: Control) => {
      const problem = await control(wanted);
      if (problem !== undefined) tellProblem(problem);
    };
    return (wanted: Control) => void send(wanted);
  }, [control]);
  const parts: ConsoleParts = { session, teacherKey, view, tables, offset, act, confirm };
  const early = view.info.stage === 'gather' || (view.info.stage === 'predict' && tables.length === 0);
  const main = early ? <Gathering {...parts} /> : <TablesPanel {...parts} />;
  const shown = wide && tab === 'tables' ? 'students' : tab;
  return (
    <div className={styles.page} data-climate={view.info.paused ? 'winter' : 'cautious'}>
      <TableBackground />
      <ConsoleHead {...parts} />
      <StageBar {...parts} />
      <main className={styles.main}>
        {wide ? <section className={styles.left}>{main}</section> : undefined}
        {/* What one works in is still shown when a keyboard makes the window too low for both columns. */}
        <section className={styles.right} onFocus={() => setTab(shown)}>
          <SegmentedChoice
            label={t.more}
            hideLabel
            className={styles.tabs}
            value={shown}
            onChange={setTab}
            options={tabs
              .filter((value) => !wide || value !== 'tables')
              .map((value) => ({ value, label: value === 'tables' && early ? t.stages.gather.name : t[value] }))}
          />
          {shown === 'tables' ? main : undefined}
          {shown === 'students' ? <StudentsPanel {...parts} /> : undefined}
          {shown === 'screen' ? <ScreenPanel {...parts} /> : undefined}
          {shown === 'answers' ? <AnswersPanel {...parts} /> : undefined}
          {shown === 'data' ? <DataPanel {...parts} /> : undefined}
        </section>
      </main>
      {dialog}
    </div>
  );
}
