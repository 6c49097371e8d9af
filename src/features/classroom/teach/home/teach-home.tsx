import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useLanguage, useText } from '../../../../i18n';
import { presets, type PresetId } from '../../../../teaching/presets';
import type { PlannedGame, SessionPlan } from '../../../../teaching/session-plan';
import { Button, buttonClass } from '../../../../ui/primitives/button';
import { NumberedStep } from '../../../../ui/layout/numbered-step';
import { Panel } from '../../../../ui/layout/panel';
import { SetupFooter } from '../../../../ui/layout/setup-footer';
import { SetupLayout } from '../../../../ui/layout/setup-layout';
import { classApi } from '../../live/class-api';
import { classKeys } from '../../live/class-keys';
import { tellProblem } from '../../live/tell-problem';
import { PlanFiles, QuestionFiles } from './files';
import { GameSettings } from './game-settings';
import { MySessions } from './my-sessions';
import { PresetChoice } from './preset-choice';
import { SessionSettings } from './session-settings';
import styles from './teach-home.module.css';

/** Where a teacher plans a lesson and opens its session. */
export default function TeachHome() {
  const t = useText('teach');
  const words = useText('setup');
  const { scenarios } = useText('scenarios');
  const [language] = useLanguage();
  const [, go] = useLocation();
  const [preset, setPreset] = useState<PresetId | undefined>('lesson-50');
  const [plan, setPlan] = useState<SessionPlan>(() => firstPlan(language));
  const [busy, setBusy] = useState(false);
  const title =
    preset !== undefined && preset in t.presetNames ? t.presetNames[preset as 'lesson-50'].name : t.defaultTitle;
  const whole: SessionPlan = { ...plan, title: plan.title.trim() || title };
  const games = [...new Set(plan.games.map(({ scenario }) => scenarios[scenario].name))].join(' + ');

  const open = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await classApi.create(whole);
    setBusy(false);
    if (answer.problem !== undefined) return tellProblem(answer.problem);
    const { session, code, teacherKey } = answer.value;
    classKeys.keep({ role: 'teacher', session, code, key: teacherKey, title: whole.title });
    go(`/teach/${session}`);
  };
  return (
    <SetupLayout
      title={t.title}
      lead={t.lead}
      leadText={t.leadText}
      nav={
        <>
          <Link href="/" className={buttonClass('paper')}>
            ← {words.back}
          </Link>
          <Link href="/teach/material" className={buttonClass('paper')}>
            {t.material}
          </Link>
        </>
      }
      className={styles.sides}
      foot={
        <SetupFooter
          summary={t.summary({ games, size: plan.tableSize })}
          note={busy ? t.opening : t.note}
          start={t.open}
          startDetail={t.openDetail}
          onStart={() => void open()}
        />
      }
    >
      <section className={styles.left} aria-label={t.presets}>
        <NumberedStep number={1} title={t.presets} hint={t.presetsHint} />
        <PresetChoice
          value={preset}
          onChange={(next) => {
            setPreset(next.id);
            setPlan({ ...next.plan, title: plan.title, language: plan.language, questions: plan.questions });
          }}
        />
        <MySessions />
      </section>
      <section className={styles.right} aria-label={t.settings}>
        <NumberedStep number={2} title={t.settings} />
        <Panel>
          <SessionSettings plan={plan} title={title} onChange={(change) => setPlan({ ...plan, ...change })} />
        </Panel>
        <details className={styles.details}>
          <summary>
            <b>{t.more}</b> <span>{t.moreHint}</span>
          </summary>
          <Games games={plan.games} onChange={(next) => setPlan({ ...plan, games: next })} />
          <QuestionFiles plan={whole} onChange={(questions) => setPlan(withQuestions(plan, questions))} />
        </details>
        <PlanFiles
          plan={whole}
          onOpen={(next) => {
            setPreset(undefined);
            setPlan(next);
          }}
        />
      </section>
    </SetupLayout>
  );
}

interface GamesProps {
  readonly games: readonly PlannedGame[];
  readonly onChange: (games: readonly PlannedGame[]) => void;
}

function Games({ games, onChange }: GamesProps) {
  const t = useText('teach');
  return (
    <>
      {games.map((game, index) => (
        <GameSettings
          key={index}
          title={games.length === 1 ? t.onlyGame : t.game({ number: index + 1 })}
          game={game}
          onChange={(next) => onChange(games.with(index, next))}
        />
      ))}
      {games.length === 1 ? (
        <Button look="ghost" icon="plus" onClick={() => onChange([...games, ...games])}>
          {t.addGame}
        </Button>
      ) : (
        <Button look="ghost" icon="minus" onClick={() => onChange(games.slice(0, 1))}>
          {t.removeGame}
        </Button>
      )}
    </>
  );
}

function firstPlan(language: SessionPlan['language']): SessionPlan {
  const [first] = presets;
  if (first === undefined) throw new RangeError('there are presets');
  return { ...first.plan, title: '', language };
}

const withQuestions = ({ questions: _, ...plan }: SessionPlan, questions: SessionPlan['questions']): SessionPlan =>
  questions === undefined ? plan : { ...plan, questions };
