import { useEffect, useMemo, useState, type CSSProperties } from 'react';
import type { InvestorId, Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { announce } from '../../ui/layout/announcer';
import { TableBackground } from '../../ui/layout/table-background';
import { useAnchor } from '../../ui/motion/anchors';
import { prefersReducedMotion } from '../../ui/motion/reduced-motion';
import { TravelLayer } from '../../ui/motion/travel-layer';
import { Button } from '../../ui/primitives/button';
import { Icon } from '../../ui/primitives/icon';
import { momentSounds } from '../moments/moments';
import { focusAtOnce } from '../focus-at-once';
import { gainsAfter, onlyPerson } from '../selectors';
import { useTable, useTableSession } from '../use-table';
import { BooksAct } from './books-act';
import { EnvelopesAct } from './envelopes-act';
import styles from '../stage.module.css';
import { StepMoments } from './step-moments';
import { ReportSlip } from './report-slip';
import { reportSteps, ReportSteps, type ReportStep } from './report-steps';
import { burnsHeadline, usersHeadline } from './step-words';
import { dealsStory } from './story/deals-story';
import { momentsOf, stagedFor } from './story/moments';
import { dealsFinding } from './story/report-findings';
import { usersStory } from './story/users-story';
import { useReportTravel } from './use-report-travel';
import { useSteps } from './use-steps';

interface QuarterReportProps {
  /** The quarter that has just closed. */
  quarter: number;
  /** Whose books are opened first; else those of the only person, else of the leader. */
  company?: Seat;
  onDone: () => void;
}

/** What happened when a quarter closed and why, opened in five steps; everything in it is public. */
export default function QuarterReport({ quarter, company, onDone }: QuarterReportProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { events } = session;
  const t = useText('report');
  const story = useMemo(
    () => ({
      users: usersStory(view, events, quarter),
      deals: dealsStory(view, events, quarter),
      gains: gainsAfter(view, quarter),
    }),
    [view, events, quarter],
  );
  const asked = story.deals.investors.filter(({ pitches }) => pitches.length > 0).length;
  const me = company ?? onlyPerson(session);
  const pace = session.following?.pace ?? 'calm';
  const [moments] = useState(() => stagedFor(momentsOf(events, quarter), me, pace));
  const inWords = prefersReducedMotion() || pace === 'at-once';
  const lengths = lengthsFor(view.companies.length, asked);
  const lasts = lengths.map((alone, at) =>
    moments.reduce((sum, { step, length }) => (step === reportSteps[at] && !inWords ? sum + length : sum), alone),
  );
  const steps = useSteps({ lasts, flowing: 3 });
  const [seat, setSeat] = useState(me ?? story.gains[0]?.seat ?? 0);
  const [investor, setInvestor] = useState<InvestorId>();
  const shown = view.companies.find((one) => one.seat === seat) ?? view.companies[0];
  const record = shown?.history[quarter];
  const climate = record?.climate ?? view.climate.climate;
  const step = reportSteps[steps.at] ?? 'burns';
  const playing = steps.playing === undefined ? undefined : reportSteps[steps.playing];
  const told = moments.filter((moment) => moment.step === playing && moment.length > 0);
  const coming = inWords ? [] : told;
  useReportTravel(
    playing,
    events,
    quarter,
    asked,
    inWords && told[0] !== undefined ? momentSounds[told[0].kind] : undefined,
  );

  const said = sentenceOf(step);
  useEffect(() => announce(said), [said]);

  /** The step in a sentence, for those who hear it. */
  function sentenceOf(of: ReportStep): string {
    const { willing, closed, pitched } = story.deals;
    const told: Readonly<Record<ReportStep, string>> = {
      burns: burnsHeadline(story.users, t),
      users: usersHeadline(story.users, t),
      investors: t.yes[dealsFinding(story.deals)]({ willing, closed, pitched }),
      books: shown === undefined ? '' : t.books({ name: words.short(shown.seat) }),
      valuation: t.gains,
    };
    return `${t.steps[of]}. ${told[of]}`;
  }

  const controls = useAnchor('report-next');
  const act = useAnchor('report-story');
  const following = reportSteps[steps.opened];
  const explained = investor ?? firstToExplain(story.deals.investors, me);
  return (
    <>
      <TravelLayer />
      <div
        className={styles.page}
        data-climate={climate}
        data-playing={playing}
        style={{ ['--seats']: view.companies.length, ['--asked']: asked } as CSSProperties}
      >
        <TableBackground />
        <header className={styles.head} data-tone="paper">
          <h1>{t.closes({ quarter: words.quarter(quarter) })}</h1>
          <ReportSteps label={t.stepsLabel} names={t.steps} opened={steps.opened} at={steps.at} onLook={steps.look} />
          <p className={styles.climate} data-tip={t.cutNow({ climate: words.cards.climates[climate].name })}>
            <Icon name={climate} size={28} />
            <b>{words.cards.climates[climate].name}</b>
          </p>
        </header>
        <main className={styles.main}>
          <div className={styles.stage} ref={act}>
            {steps.at < 3 ? (
              <EnvelopesAct
                users={story.users}
                deals={story.deals}
                opened={steps.opened}
                playing={playing}
                cut={record?.cut ?? view.climate.cut}
                climate={words.cards.climates[climate].name}
                chosen={explained}
                onChoose={(chosen) => {
                  setInvestor(chosen);
                  steps.look(2);
                }}
              />
            ) : (
              <BooksAct
                quarter={quarter}
                events={events}
                gains={story.gains}
                valued={steps.opened > 4}
                chosen={seat}
                onChoose={setSeat}
                me={me}
              />
            )}
          </div>
          {coming.length === 0 ? undefined : (
            <StepMoments key={playing} moments={coming} after={lengths[steps.playing ?? 0] ?? 0} onEnd={steps.settle} />
          )}
          <aside className={styles.dock}>
            <div className={styles.slip} data-tone="paper">
              <ReportSlip
                key={step}
                step={step}
                users={story.users}
                deals={story.deals}
                moments={moments.filter((moment) => !coming.includes(moment))}
                investor={explained}
                company={shown}
                me={me}
              />
            </div>
            <div className={styles.buttons} ref={controls}>
              <Button
                key={String(steps.done)}
                ref={focusAtOnce}
                look="gold"
                className={styles.next}
                onClick={steps.done ? onDone : steps.next}
                detail={following === undefined ? undefined : <span aria-hidden>{t.steps[following]}</span>}
              >
                <b>
                  {!steps.done
                    ? t.next
                    : view.phase === 'over'
                      ? t.toResult
                      : t.onTo({ quarter: words.quarter(quarter + 1) })}
                </b>
              </Button>
              <Button look="ghost" className={styles.skip} onClick={steps.done ? steps.again : steps.all}>
                {steps.done ? t.again : t.all}
                <Icon name={steps.done ? 'replay' : 'next'} size={16} />
              </Button>
            </div>
          </aside>
        </main>
      </div>
    </>
  );
}

/** How long each step is staged, ms; styles hold the same times. */
const lengthsFor = (companies: number, asked: number): readonly number[] => [
  companies * 180 + 1200,
  1500,
  asked === 0 ? 600 : asked * 1150 + 2000,
  600,
  600,
];

/** The investor whose answer matters to whoever reads: the one it asked; else the first that was asked. */
const firstToExplain = (
  investors: readonly { readonly investor: InvestorId; readonly pitches: readonly { readonly seat: Seat }[] }[],
  me: Seat | undefined,
): InvestorId | undefined =>
  (
    investors.find(({ pitches }) => pitches.some(({ seat }) => seat === me)) ??
    investors.find(({ pitches }) => pitches.length > 0)
  )?.investor;
