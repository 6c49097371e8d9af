import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useText } from '../../../../i18n';
import { dateTime, percent } from '../../../../i18n/format';
import { download } from '../../../../browser-storage/download';
import { exportFiles, type ExportFile } from '../../../../teaching/exports/export-files';
import { Button } from '../../../../ui/primitives/button';
import { Dialog } from '../../../../ui/popups/dialog';
import { loadLater } from '../../../../ui/layout/load-later';
import { Toggle } from '../../../../ui/primitives/toggle';
import { classApi } from '../../live/class-api';
import { classKeys } from '../../live/class-keys';
import { tellProblem } from '../../live/tell-problem';
import type { ConsoleParts } from './console-parts';
import { ControlLog } from './control-log';
import styles from './panels.module.css';

const ExportColumns = loadLater('columns of the exports', () => import('./export-columns'), { words: ['exports'] });

/** What is kept of the session: to take along, to make anonymous, to delete. */
export function DataPanel(parts: ConsoleParts) {
  return (
    <>
      <Exports {...parts} />
      <WhatIfPanel {...parts} />
      <ControlLog {...parts} />
      <Ending {...parts} />
    </>
  );
}

function Exports({ session, teacherKey, view, act }: ConsoleParts) {
  const t = useText('teachConsole');
  const { close } = useText('common');
  const [names, setNames] = useState(false);
  const [explained, setExplained] = useState(false);
  const take = async (file: ExportFile) => {
    const answer = await classApi.exported(session, teacherKey, file, names);
    if (answer.problem === undefined) download(`${view.info.code}-${file}`, answer.value);
    else tellProblem(answer.problem);
  };
  return (
    <>
      <section className={styles.panel} aria-label={t.exports}>
        <h2>{t.exports}</h2>
        <div className={styles.row}>
          {view.anonymous ? <span>{t.anonymous}</span> : <Toggle label={t.withNames} on={names} onChange={setNames} />}
          <Toggle label={t.rankExport} on={view.rankExport} onChange={(on) => act({ type: 'rank-export', on })} />
        </div>
        <p className={styles.note}>{t.rankExportHint}</p>
        <div className={styles.choices}>
          {exportFiles.map((file) => (
            <Button key={file} look="ghost" icon="export" detail={file} onClick={() => void take(file)}>
              {t.exportFiles[file]}
            </Button>
          ))}
        </div>
        <p>
          <Button look="link" onClick={() => setExplained(true)}>
            {t.columns}
          </Button>
        </p>
      </section>
      <Dialog open={explained} wide title={t.columns} closeLabel={close} onClose={() => setExplained(false)}>
        <ExportColumns />
      </Dialog>
    </>
  );
}

function WhatIfPanel({ session, teacherKey, view, tables }: ConsoleParts) {
  const t = useText('teachConsole');
  const { whatIf } = view;
  if (tables.length === 0) return undefined;
  const run = async () => {
    const { problem } = await classApi.whatIf(session, teacherKey);
    if (problem !== undefined) tellProblem(problem);
  };
  return (
    <section className={styles.panel} aria-label={t.whatIf}>
      <h2>{t.whatIf}</h2>
      <p className={styles.note}>{t.whatIfText}</p>
      {whatIf?.state === 'running' ? (
        <p role="status">{t.whatIfRunning({ share: percent(whatIf.of === 0 ? 0 : whatIf.done / whatIf.of, 0) })}</p>
      ) : (
        <>
          {whatIf === undefined ? undefined : <p>{whatIf.state === 'done' ? t.whatIfDone : t.whatIfFailed}</p>}
          <div className={styles.row}>
            <Button look="ghost" icon="chart" onClick={() => void run()}>
              {t.whatIfRun}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Ending({ session, teacherKey, view, act, confirm }: ConsoleParts) {
  const t = useText('teachConsole');
  const [language] = useLanguage();
  const [, go] = useLocation();
  const remove = async () => {
    const { problem } = await classApi.remove(session, teacherKey);
    if (problem !== undefined) return tellProblem(problem);
    classKeys.forget('teacher', session);
    go('/teach');
  };
  return (
    <section className={styles.panel} aria-label={t.delete}>
      <p className={styles.note}>{t.keptUntil({ when: dateTime(language, view.info.expiresAt) })}</p>
      <div className={styles.row}>
        {view.anonymous ? undefined : (
          <Button
            look="ghost"
            icon="mute"
            onClick={() =>
              confirm({
                title: t.anonymiseTitle,
                text: t.anonymiseText,
                confirm: t.anonymise,
                run: () => act({ type: 'anonymise' }),
              })
            }
          >
            {t.anonymise}
          </Button>
        )}
        <Button
          look="ghost"
          icon="trash"
          className={styles.danger}
          onClick={() =>
            confirm({ title: t.deleteTitle, text: t.deleteText, confirm: t.delete, run: () => void remove() })
          }
        >
          {t.delete}
        </Button>
      </div>
    </section>
  );
}
