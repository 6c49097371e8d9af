import { useText } from '../../../../i18n';
import { Countdown } from '../../../../ui/primitives/countdown';
import { TableBackground } from '../../../../ui/layout/table-background';
import { Icon } from '../../../../ui/primitives/icon';
import { AnsweringScreen } from './answering-screen';
import { BoardScreen } from './board-screen';
import { ChartScreen } from './chart-screen';
import { climateOfClass } from './climate-of-class';
import { JoinScreen } from './join-screen';
import { NewsScreen } from './news-screen';
import type { ScreenProps } from './screen-props';
import styles from './screen.module.css';
import { TallyScreen } from './tally-screen';

/** The projector: one thing at a time, to be read from the last row; around it what is said to all. */
export function Screen(props: ScreenProps) {
  const t = useText('teachScreen');
  const { view, tables, offset } = props;
  const { info, screen } = view;
  return (
    <div className={styles.page} lang={info.language} data-climate={climateOfClass(tables) ?? 'warm'}>
      <TableBackground />
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
