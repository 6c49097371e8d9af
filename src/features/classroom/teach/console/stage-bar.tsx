import { useText } from '../../../../i18n';
import { stages, type Stage } from '../../../../protocol/session';
import { Button } from '../../../../ui/primitives/button';
import { Countdown } from '../../../../ui/primitives/countdown';
import { Menu } from '../../../../ui/popups/menu';
import type { ConsoleParts } from './console-parts';
import styles from './stage-bar.module.css';

const countdowns = [1, 2, 3, 5, 10, 15] as const;

/** Where the lesson is, and the one button that takes it on. */
export function StageBar(parts: ConsoleParts) {
  const { view, tables, offset, act, confirm } = parts;
  const t = useText('teachConsole');
  const { stage, doorOpen, countdownUntil } = view.info;
  const here = stages.indexOf(stage);

  const goTo = (next: Stage) => {
    const playing = tables.filter(({ status }) => status === 'playing').length;
    const run = () => act({ type: 'stage', stage: next });
    if (stages.indexOf(next) < here)
      confirm({
        title: t.backTitle({ stage: t.stages[next].name }),
        text: t.backText,
        confirm: t.stages[next].name,
        run,
      });
    else if (stage === 'play' && playing > 0)
      confirm({ title: t.stopTitle, text: t.stopText({ count: playing }), confirm: t.stages[next].name, run });
    else run();
  };
  return (
    <section className={styles.bar} aria-label={t.stageBar}>
      <ol className={styles.stages}>
        {stages.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles.stage}
              aria-current={one === stage ? 'step' : undefined}
              data-done={index < here || undefined}
              data-tip={t.stages[one].text}
              onClick={() => (one === stage ? undefined : goTo(one))}
            >
              <span aria-hidden>{index + 1}</span>
              <b>{t.stages[one].name}</b>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        {countdownUntil === undefined ? undefined : <Countdown until={countdownUntil - offset} />}
        <Menu
          label={t.countdown}
          showLabel
          icon="hourglass"
          items={[
            ...countdowns.map((count) => ({
              id: String(count),
              label: t.minutes({ count }),
              onSelect: () => act({ type: 'countdown', seconds: count * 60 }),
            })),
            {
              id: 'off',
              label: t.countdownOff,
              icon: 'close' as const,
              disabled: countdownUntil === undefined,
              onSelect: () => act({ type: 'countdown', seconds: 0 }),
            },
          ]}
        />
        <Button
          look="ghost"
          icon={doorOpen ? 'person' : 'lock'}
          title={t.doorHint}
          aria-pressed={!doorOpen}
          onClick={() => act({ type: 'door', open: !doorOpen })}
        >
          {doorOpen ? t.doorOpen : t.doorShut}
        </Button>
        <Next {...parts} goTo={goTo} />
      </div>
    </section>
  );
}

interface NextProps extends ConsoleParts {
  readonly goTo: (stage: Stage) => void;
}

function Next({ view, act, confirm, goTo }: NextProps) {
  const t = useText('teachConsole');
  const { stage, round, games } = view.info;
  const another = round + 1 < games.length && (stage === 'play' || stage === 'debrief');
  const nextGame = () =>
    confirm({ title: t.nextGame, text: t.nextGameText, confirm: t.nextGame, run: () => act({ type: 'next-game' }) });
  const next = stages[stages.indexOf(stage) + 1];
  const primary = !(another && stage === 'play');
  return (
    <>
      {another ? (
        <Button look={primary ? 'ghost' : 'primary'} icon="next" className={styles.next} onClick={nextGame}>
          {t.nextGame}
        </Button>
      ) : undefined}
      {next === undefined || stage === 'reflect' ? (
        <p className={styles.end}>
          <b>
            <Progress view={view} />
          </b>
          {t.lastStage}
        </p>
      ) : (
        <Button
          look={primary ? 'primary' : 'ghost'}
          icon="arrow-right"
          className={styles.next}
          reason={stage === 'gather' && view.students.length === 0 ? t.needStudents : undefined}
          detail={<Progress view={view} />}
          onClick={() => goTo(next)}
        >
          {t.next[stage]}
        </Button>
      )}
    </>
  );
}

/** How far the stage is done. */
function Progress({ view }: Pick<ConsoleParts, 'view'>) {
  const t = useText('teachConsole');
  const { stage, round, games } = view.info;
  if (stage === 'gather') {
    const here = view.students.filter(({ present }) => present).length;
    return <>{t.counts({ here, of: view.students.length })}</>;
  }
  if (view.answered !== undefined) return <>{t.answeredOf({ done: view.answered, of: view.students.length })}</>;
  return games.length > 1 ? <>{t.gameOf({ number: round + 1, of: games.length })}</> : undefined;
}
