import { useText } from '../../../../i18n';
import { teachScreenText } from '../../../../i18n/teach-screen';
import type { ProjectorView, TableRow } from '../../../../protocol/session';
import { Countdown } from '../../../../ui/countdown';
import { Felt } from '../../../../ui/felt';
import { Icon } from '../../../../ui/icon';
import { AnsweringScreen } from './answering-screen';
import { BoardScreen } from './board-screen';
import { ChartScreen } from './chart-screen';
import { climateOfClass } from './climate-of-class';
import { JoinScreen } from './join-screen';
import { NewsScreen } from './news-screen';
import styles from './screen.module.css';
import { TallyScreen } from './tally-screen';

/** What every screen of the projector is given. */
export interface ScreenProps {
  readonly session: string;
  readonly projector: string;
  readonly view: ProjectorView;
  readonly tables: readonly TableRow[];
  /** The server's clock less this device's, ms. */
  readonly offset: number;
}

/** The projector: one thing at a time, to be read from the last row; around it what is said to all. */
export function Screen(props: ScreenProps) {
  const t = useText(teachScreenText);
  const { view, tables, offset } = props;
  const { info, screen } = view;
  return (
    <div className={styles.page} lang={info.language} data-climate={climateOfClass(tables) ?? 'warm'}>
      <Felt />
      <header className={styles.head} data-tone="paper">
        <h1>{info.title}</h1>
        {info.countdownUntil === undefined ? undefined : (
          <Countdown className={styles.countdown} until={info.countdownUntil - offset} />
        )}
        {screen.kind === 'join' ? undefined : <b className={styles.code}>{info.code}</b>}
      </header>
      <main className={styles.main}>
        <Shown {...props} />
      </main>
      <div className={styles.said} role="status">
        {info.paused ? (
          <p data-paused>
            <Icon name="pause" size={40} /> {t.paused}
          </p>
        ) : undefined}
        {info.announcement === undefined ? undefined : <p>{info.announcement.text}</p>}
      </div>
    </div>
  );
}

function Shown(props: ScreenProps) {
  const { view } = props;
  switch (view.screen.kind) {
    case 'join':
      return <JoinScreen {...props} />;
    case 'board':
      return view.answered === undefined ? (
        <BoardScreen {...props} />
      ) : (
        <AnsweringScreen done={view.answered} of={view.students.length} />
      );
    case 'news':
      return <NewsScreen {...props} />;
    case 'answers':
      return <TallyScreen {...props} />;
    case 'chart':
      return <ChartScreen key={view.info.stage} {...props} screen={view.screen} />;
  }
}
