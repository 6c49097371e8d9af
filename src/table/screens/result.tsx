import type { MatchView, Seat } from '../../../rules/index';
import { money, percent } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Button } from '../../ui/button';
import { Masthead } from '../../ui/masthead';
import type { SeatInfo } from '../session';
import { AmbitionsList } from './ambitions-list';
import { gain } from './figures';
import { Podium } from './podium';
import { ResultBars } from './result-bars';
import { ResultPlots } from './result-plots';
import { ResultTable } from './result-table';
import styles from './result.module.css';
import { headlineOf, leadOf, type Headline, type LeadSentence } from './story/result-findings';
import { type Words, useWords } from './words';

interface ResultProps {
  /** A finished match, seen by all or by a spectator. */
  view: MatchView;
  seats: readonly SeatInfo[];
  onReview?: () => void;
  onReplay?: () => void;
  onPlayAgain?: () => void;
  onExport?: () => void;
  onHome?: () => void;
}

/** The front page of the morning after: who made the most for its owners, how, and what the curves show. */
export default function Result({ view, seats, onReview, onReplay, onPlayAgain, onExport, onHome }: ResultProps) {
  const words = useWords(view, seats);
  const buttons = useAnchor('result-buttons');
  const t = words.t.result;
  const headline = headlineText(headlineOf(view), words);
  const span = t.span({ from: words.quarter(1), to: words.quarter(view.quarters), quarters: view.quarters });
  return (
    <div className={styles.page} data-tone="paper">
      <Masthead
        title={t.game}
        second={<span lang={t.secondLanguage}>{t.second}</span>}
        aside={
          <>
            <b>{t.edition}</b> {t.final({ scenario: words.cards.scenarios[view.scenario].name })}
            <br />
            {span}
          </>
        }
      />
      <main className={styles.body}>
        <section className={styles.lead}>
          <h1 data-length={headline.length > 44 ? 'long' : headline.length > 28 ? 'middle' : 'short'}>{headline}</h1>
          <p>
            {leadOf(view)
              .map((sentence) => leadText(sentence, words))
              .join(words.t.gap)}
          </p>
        </section>
        <Podium view={view} words={words} />
        <aside className={styles.side}>
          <ResultTable view={view} words={words} />
          <AmbitionsList view={view} words={words} />
          <div className={styles.buttons} ref={buttons}>
            {onReview === undefined ? undefined : (
              <Button look="primary" size="large" onClick={onReview}>
                {t.review}
              </Button>
            )}
            {onReplay === undefined ? undefined : (
              <Button look="paper" onClick={onReplay}>
                {t.replay}
              </Button>
            )}
            {onPlayAgain === undefined ? undefined : (
              <Button look="paper" onClick={onPlayAgain}>
                {t.again}
              </Button>
            )}
            {onExport === undefined ? undefined : (
              <Button look="paper" onClick={onExport}>
                {t.export}
              </Button>
            )}
            {onHome === undefined ? undefined : (
              <Button look="paper" onClick={onHome}>
                {t.home}
              </Button>
            )}
          </div>
        </aside>
        <ResultBars view={view} words={words} className={styles.bars} />
        <ResultPlots view={view} words={words} className={styles.plots} />
      </main>
    </div>
  );
}

function headlineText(headline: Headline, { short: company, t, list }: Words): string {
  const say = t.result.headline;
  if (headline.kind === 'shared') return say.shared({ winner: '', other: '', all: list(headline.seats.map(company)) });
  const winner = company(headline.winner);
  return say[headline.kind]({ winner, other: otherOf(headline, company), all: winner });
}

function otherOf(headline: Headline, company: (seat: Seat) => string): string {
  switch (headline.kind) {
    case 'ambitionDecided':
      return company(headline.without);
    case 'worthLess':
      return company(headline.dearest);
    case 'cameFromBehind':
      return company(headline.leader);
    default:
      return '';
  }
}

function leadText(sentence: LeadSentence, { short: company, t }: Words): string {
  const name = company(sentence.seat);
  const stake = percent(sentence.stake);
  if (sentence.kind === 'runnerUp')
    return t.result.runnerUp({
      name,
      stake,
      short: gain(sentence.short),
      createdMore: sentence.createdMore,
      capital: money(sentence.capital),
      putIn: sentence.keptAsMuch,
    });
  return t.result.record({
    name,
    stake,
    raised: money(sentence.raised),
    rank: sentence.raised === 0 ? 'nothing' : sentence.rank,
    burned: money(sentence.burned),
    customers: sentence.customers,
  });
}
