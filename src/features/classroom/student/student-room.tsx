import type { ReactNode } from 'react';
import { useText } from '../../../i18n';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { MessagePage } from '../../../ui/layout/message-page';
import type { KeptKey } from '../live/class-keys';
import { tellDraining } from '../live/tell-problem';
import { useClass } from '../live/use-class';
import { AtTable, type TableOf } from './at-table';
import { CodeToWrite } from './code-to-write-page';
import { codeToWrite } from './code-to-write';
import { Debrief } from './debrief';
import { Gather } from './gather';
import { Gone } from './gone';
import { Predict } from './predict';
import { Reflect } from './reflect';
import { StageFrame } from './stage-frame';
import { useAnswers } from './use-answers';

interface StudentRoomProps {
  readonly kept: KeptKey;
  readonly table: TableOf;
  readonly rulebook: ReactNode;
}

/** Inside the class: what is shown follows the stage of the lesson by itself. */
export function StudentRoom({ kept, table, rulebook }: StudentRoomProps) {
  const t = useText('classroom');
  const live = useClass(kept.session, kept.key, tellDraining);
  const view = live.view?.role === 'student' ? live.view : undefined;
  const answers = useAnswers(live, view, kept.key);
  const toWrite = codeToWrite.use();
  const { connection } = live;
  if (connection.kind === 'ended') return <Gone kept={kept} reason={connection.reason} />;
  if (view === undefined)
    return (
      <MessagePage>
        <ConnectionBanner connection={connection} />
        <p role="status">{t.loading}</p>
      </MessagePage>
    );
  if (toWrite === kept.session && kept.personalCode !== undefined)
    return <CodeToWrite name={view.me.name} code={kept.personalCode} />;
  const { stage } = view.info;
  if (stage === 'play') return <AtTable kept={kept} view={view} live={live} table={table} rulebook={rulebook} />;
  return (
    <>
      <ConnectionBanner connection={connection} />
      <StageFrame key={stage} kept={kept} view={view} offset={live.offset} rulebook={rulebook}>
        {stage === 'gather' ? <Gather view={view} rulebook={rulebook} /> : undefined}
        {stage === 'predict' ? <Predict view={view} answers={answers} /> : undefined}
        {stage === 'debrief' ? <Debrief kept={kept} view={view} answers={answers} /> : undefined}
        {stage === 'reflect' ? <Reflect view={view} answers={answers} /> : undefined}
      </StageFrame>
    </>
  );
}
