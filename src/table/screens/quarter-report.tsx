import { useEffect, useMemo, useState } from 'react';
import type { MatchEvent, MatchView, Seat } from '../../../rules/index';
import { announce } from '../../ui/announcer';
import { useAnchor } from '../../ui/anchors';
import { Button } from '../../ui/button';
import { Felt } from '../../ui/felt';
import { TravelLayer } from '../../ui/motion/travel-layer';
import type { SeatInfo } from '../session';
import { BooksPanel } from './books-panel';
import { BurnsPanel } from './burns-panel';
import { CompanyChoice } from './company-choice';
import { focusAtOnce } from './focus-at-once';
import { GainsBar } from './gains-bar';
import { InvestorsPanel } from './investors-panel';
import styles from './quarter-report.module.css';
import { reportSteps, ReportSteps } from './report-steps';
import { SealedSection } from './sealed-section';
import { cashStory } from './story/cash-story';
import { dealsStory } from './story/deals-story';
import { stakeChanges } from './story/report-findings';
import { gainsAfter } from './story/standings';
import { usersStory } from './story/users-story';
import { valuationStory } from './story/valuation-story';
import { UsersPanel } from './users-panel';
import { useReportTravel } from './use-report-travel';
import { useSteps } from './use-steps';
import { ValuationPanel } from './valuation-panel';
import { useWords } from './words';

interface QuarterReportProps {
  /** As it stands right after the quarter closed. */
  view: MatchView;
  events: readonly MatchEvent[];
  seats: readonly SeatInfo[];
  /** The quarter that closed. */
  quarter: number;
  /** Whose books are opened first; else those of the only person, else of the leader. */
  company?: Seat;
  onCompany?: (seat: Seat) => void;
  onDone: () => void;
}

/** What happened when a quarter closed and why, opened in five steps; everything in it is public. */
export default function QuarterReport(props: QuarterReportProps) {
  const { view, events, seats, quarter, company, onCompany, onDone } = props;
  const words = useWords(view, seats);
  const t = words.t.report;
  const steps = useSteps(reportSteps.length);
  const story = useMemo(
    () => ({
      users: usersStory(view, events, quarter),
      deals: dealsStory(events, quarter),
      gains: gainsAfter(view, quarter),
    }),
    [view, events, quarter],
  );
  const people = seats.filter(({ kind }) => kind === 'human');
  const me = people.length === 1 ? people[0]?.seat : undefined;
  const [chosen, setChosen] = useState(company ?? me ?? story.gains[0]?.seat ?? 0);
  const shown = view.companies.find(({ seat }) => seat === chosen) ?? view.companies[0];
  const climate = shown?.history[quarter]?.climate ?? view.climate.climate;
  const name = words.short(chosen);
  const step = reportSteps[steps.opened - 1];
  useReportTravel(step, events, quarter);

  const stepName = step === undefined ? '' : t.steps[step];
  useEffect(() => announce(stepName), [stepName]);

  const open = (index: number) => steps.opened > index;
  const cash = shown === undefined ? undefined : cashStory(shown, quarter);
  const valuation = shown === undefined ? undefined : valuationStory(view, events, shown, quarter);
  const own = chosen === me;
  const controls = useAnchor('report-next');
  return (
    <>
      <TravelLayer />
      <div className={styles.page} data-climate={climate}>
        <Felt />
        <header className={styles.head} data-tone="paper">
          <h1>{t.closes({ quarter: words.quarter(quarter) })}</h1>
          <ReportSteps label={t.stepsLabel} names={t.steps} opened={steps.opened} />
          <div className={styles.controls} ref={controls}>
            {steps.done ? (
              <Button look="paper" icon="replay" onClick={steps.again}>
                {t.again}
              </Button>
            ) : (
              <Button look="paper" onClick={steps.all}>
                {t.all}
              </Button>
            )}
            <Button
              key={String(steps.done)}
              ref={focusAtOnce}
              look="primary"
              icon="arrow-right"
              onClick={steps.done ? onDone : steps.next}
            >
              {steps.done
                ? view.phase === 'over'
                  ? t.toResult
                  : t.onTo({ quarter: words.quarter(quarter + 1) })
                : t.next}
            </Button>
          </div>
        </header>
        <main className={styles.body}>
          <div className={styles.column}>
            <SealedSection opened={open(0)} newest={steps.newest === 1} name={t.steps.burns} closedWord={t.stillSealed}>
              <BurnsPanel story={story.users} words={words} />
            </SealedSection>
            <SealedSection opened={open(1)} newest={steps.newest === 2} name={t.steps.users} closedWord={t.stillSealed}>
              <UsersPanel story={story.users} words={words} />
            </SealedSection>
          </div>
          <div className={styles.column}>
            <SealedSection
              opened={open(2)}
              newest={steps.newest === 3}
              name={t.steps.investors}
              closedWord={t.stillSealed}
            >
              <InvestorsPanel
                story={story.deals}
                cut={view.companies[0]?.history[quarter]?.cut ?? view.climate.cut}
                climate={words.cards.climates[climate].name}
                words={words}
              />
            </SealedSection>
          </div>
          <div className={styles.column}>
            {view.companies.length > 1 && open(3) ? (
              <CompanyChoice
                label={t.whose}
                seats={view.companies.map(({ seat }) => seat)}
                value={chosen}
                onChange={(seat) => {
                  setChosen(seat);
                  onCompany?.(seat);
                }}
                words={words}
              />
            ) : undefined}
            <SealedSection opened={open(3)} newest={steps.newest === 4} name={t.steps.books} closedWord={t.stillSealed}>
              {cash === undefined ? undefined : (
                <BooksPanel heading={own ? t.yourBooks({ name }) : t.books({ name })} story={cash} words={words} />
              )}
            </SealedSection>
            <SealedSection
              opened={open(4)}
              newest={steps.newest === 5}
              name={t.steps.valuation}
              closedWord={t.stillSealed}
            >
              {valuation === undefined ? undefined : (
                <ValuationPanel
                  heading={own ? t.whyYours : t.whyChanged}
                  story={valuation}
                  stake={shown?.history[quarter]?.stake ?? 1}
                  changes={stakeChanges(events, quarter, chosen)}
                  words={words}
                />
              )}
            </SealedSection>
          </div>
        </main>
        <footer className={styles.foot}>
          <GainsBar gains={story.gains} settled={steps.done} own={me} words={words} />
          <p>
            {steps.done
              ? view.phase === 'over'
                ? ''
                : t.nextNews({ news: words.cards.news[view.news].headline })
              : t.keys}
          </p>
        </footer>
      </div>
    </>
  );
}
