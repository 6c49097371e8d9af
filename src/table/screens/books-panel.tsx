import { money } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Waterfall, type WaterfallStep } from '../../ui/charts/waterfall';
import styles from './paper-sheet.module.css';
import { condensed, outsideMoney, type CashStory } from './story/cash-story';
import { cashFinding } from './story/report-findings';
import type { Words } from './words';

interface BooksPanelProps {
  /** Whose books, as the heading says it. */
  heading: string;
  story: CashStory;
  words: Words;
}

/** How many steps have room between start and end. */
const room = 8;

/** A company's quarter as a waterfall from the cash at its start to the cash at its end. */
export function BooksPanel({ heading, story, words }: BooksPanelProps) {
  const t = words.t.report;
  const customers = useAnchor('report-customers');
  const finding = cashFinding(story);
  const steps: WaterfallStep[] = [
    { id: 'from', label: t.start, value: story.start, kind: 'total' },
    ...condensed(story.steps, room).map(({ account, amount }): WaterfallStep => ({
      id: account,
      label: account === 'other' ? t.other : t.accounts[account],
      value: amount,
      kind: amount < 0 ? 'out' : account !== 'other' && outsideMoney.has(account) ? 'deal' : 'in',
    })),
    { id: 'to', label: t.end, value: story.end, kind: 'total' },
  ];
  return (
    <article className={styles.sheet} data-tone="paper" ref={customers}>
      <p className={styles.kicker}>{heading}</p>
      <Waterfall
        title={t.cashFlow[finding.kind]({
          end: money(story.end),
          customers: money(finding.customers),
          deals: money(finding.deals),
          training: money(finding.training),
          earned: money(finding.result),
          spent: money(-finding.result),
        })}
        steps={steps}
        height={164}
        words={{ step: t.step, amount: t.amount }}
      />
    </article>
  );
}
