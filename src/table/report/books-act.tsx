import { useEffect, useRef, type ReactNode } from 'react';
import type { MatchEvent, Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { Envelope } from '../../ui/game-pieces/envelope';
import { useTable } from '../use-table';
import { BooksPanel } from './books-panel';
import styles from './books-act.module.css';
import { CompanyChoice } from './company-choice';
import { GainsTable } from './gains-table';
import { cashStory } from './story/cash-story';
import { stakeChanges } from './story/report-findings';
import { valuationStory } from './story/valuation-story';
import { ValuationPanel } from './valuation-panel';

interface BooksActProps {
  quarter: number;
  events: readonly MatchEvent[];
  gains: readonly { readonly seat: Seat; readonly gain: number; readonly delta: number }[];
  /** Whether valuations are told, too. */
  valued: boolean;
  /** Whose books. */
  chosen: Seat;
  onChoose: (seat: Seat) => void;
  /** The company of whoever reads. */
  me: Seat | undefined;
}

/** The second half of the report: a company's cash and valuation, and everybody's owners' gain. */
export function BooksAct({ quarter, events, gains, valued, chosen, onChoose, me }: BooksActProps) {
  const { view, words } = useTable();
  const t = useText('report');
  const shown = view.companies.find(({ seat }) => seat === chosen);
  const name = words.short(chosen);
  const own = chosen === me;
  const cash = shown === undefined ? undefined : cashStory(shown, quarter);
  const valuation = shown === undefined ? undefined : valuationStory(view, events, shown, quarter);
  return (
    <div className={styles.act}>
      <div className={styles.choice}>
        <CompanyChoice
          label={t.whose}
          seats={view.companies.map(({ seat }) => seat)}
          value={chosen}
          onChange={onChoose}
        />
      </div>
      <Part name={t.steps.books} opened>
        {cash === undefined ? undefined : (
          <BooksPanel heading={own ? t.yourBooks({ name }) : t.books({ name })} story={cash} />
        )}
      </Part>
      <Part name={t.steps.valuation} opened={valued}>
        {valuation === undefined ? undefined : (
          <ValuationPanel
            heading={own ? t.whyYours : t.whyChanged}
            story={valuation}
            stake={shown?.history[quarter]?.stake ?? 1}
            changes={stakeChanges(events, quarter, chosen)}
          />
        )}
      </Part>
      <GainsTable gains={gains} settled={valued} own={me} />
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly opened: boolean;
  readonly children: ReactNode;
}

/** A part that stays in its envelope, and out of the page, until its step is reached. */
function Part({ name, opened, children }: PartProps) {
  const t = useText('report');
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened) part.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  if (opened)
    return (
      <section ref={part} className={styles.opened} aria-label={name}>
        {children}
      </section>
    );
  return (
    <section className={styles.closed}>
      <Envelope state="sealed" width={72} />
      <p>
        <b>{name}</b> {t.stillSealed}
      </p>
    </section>
  );
}
