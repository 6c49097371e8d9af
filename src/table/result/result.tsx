import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import type { ResultText } from '../../i18n/en/result';
import { gain, money, percent } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { Button } from '../../ui/primitives/button';
import { Masthead } from '../../ui/layout/masthead';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { AmbitionsList } from './ambitions-list';
import { Podium } from './podium';
import { ResultBars } from './result-bars';
import { ResultPlots } from './result-plots';
import { ResultTable } from './result-table';
import styles from './result.module.css';
import { WinnerMoment } from './winner-moment';
import { headlineOf, leadOf, type Headline, type LeadSentence } from './result-findings';

interface ResultProps {
  onReview?: () => void;
  onReplay?: () => void;
  onPlayAgain?: () => void;
  onExport?: () => void;
  onHome?: () => void;
}

/** The front page of the morning after: who made the most for its owners, how, and what the curves show. */
export default function Result({ onReview, onReplay, onPlayAgain, onExport, onHome }: ResultProps) {
  const { view, words } = useTable();
  const t = useText('result');
  const buttons = useAnchor('result-buttons');
  const headline = headlineText(headlineOf(view), t.headline, words);
  const reason = leadOf(view)
    .map((sentence) => leadText(sentence, t, words))
    .join(t.gap);
  const span = t.span({ from: words.quarter(1), to: words.quarter(view.quarters), quarters: view.quarters });
  return (
    <div className={styles.page} data-tone="paper">
      <WinnerMoment headline={headline} reason={reason} />
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
          <p>{reason}</p>
        </section>
        <Podium />
        <aside className={styles.side}>
          <ResultTable />
          <AmbitionsList />
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
        <ResultBars className={styles.bars} />
        <ResultPlots className={styles.plots} />
      </main>
    </div>
  );
}

function headlineText(headline: Headline, say: ResultText['headline'], { short: company, list }: TableWords): string {
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

function leadText(sentence: LeadSentence, t: ResultText, { short: company }: TableWords): string {
  const name = company(sentence.seat);
  const stake = percent(sentence.stake);
  if (sentence.kind === 'runnerUp')
    return t.runnerUp({
      name,
      stake,
      short: gain(sentence.short),
      createdMore: sentence.createdMore,
      capital: money(sentence.capital),
      putIn: sentence.keptAsMuch,
    });
  return t.record({
    name,
    stake,
    raised: money(sentence.raised),
    rank: sentence.raised === 0 ? 'nothing' : sentence.rank,
    burned: money(sentence.burned),
    customers: sentence.customers,
  });
}
