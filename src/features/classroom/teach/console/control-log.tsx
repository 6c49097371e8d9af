import { useLanguage, useText } from '../../../../i18n';
import type { ConsoleParts } from './console-parts';
import { controlWords } from './control-words';
import styles from './panels.module.css';

/** What was done on the console, the latest first. */
export function ControlLog({ view }: Pick<ConsoleParts, 'view'>) {
  const t = useText('teachConsole');
  const { charts } = useText('debrief');
  const [language] = useLanguage();
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const nameOf = (id: string) => view.students.find((student) => student.id === id)?.name ?? t.somebody;
  return (
    <section className={styles.panel} aria-label={t.log}>
      <h2>{t.log}</h2>
      {view.controls.length === 0 ? (
        <p className={styles.note}>{t.noLog}</p>
      ) : (
        // What scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className={styles.log} tabIndex={0} aria-label={t.log}>
          {view.controls.map(({ at, control }, index) => (
            <li key={index}>
              <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time>
              <span>{controlWords(control, { t, charts, nameOf })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
