import { financing } from '../../../rules/index';
import { useText } from '../../i18n';
import { money } from '../../i18n/format';
import { useComposition, type Composition } from '../../ui/layout/composition';
import { useAnchor } from '../../ui/motion/anchors';
import { Waterfall, type WaterfallStep } from '../../ui/charts/waterfall';
import styles from './paper-sheet.module.css';
import { condensed, type CashStory } from './story/cash-story';
import { cashFinding } from './story/report-findings';

interface BooksPanelProps {
  /** Whose books, as the heading says it. */
  heading: string;
  story: CashStory;
}

/** Height of the chart, px of the layout's window: as high as the stage where that does not scroll. */
const heights: Readonly<Record<Composition, number>> = { landscape: 430, tablet: 500, phone: 240, lying: 240 };

/** How many steps have room between start and end. */
const room = 8;

/** A company's quarter as a waterfall from the cash at its start to the cash at its end. */
export function BooksPanel({ heading, story }: BooksPanelProps) {
  const t = useText('report');
  const customers = useAnchor('report-customers');
  const height = heights[useComposition()];
  const finding = cashFinding(story);
  const steps: WaterfallStep[] = [
    { id: 'from', label: t.start, value: story.start, kind: 'total' },
    ...condensed(story.steps, room).map(({ account, amount }): WaterfallStep => ({
      id: account,
      label: account === 'otherIn' || account === 'otherOut' ? t[account] : t.accounts[account],
      value: amount,
      kind:
        amount < 0 ? 'out' : account !== 'otherIn' && account !== 'otherOut' && financing.has(account) ? 'deal' : 'in',
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
        height={height}
        words={{ step: t.step, amount: t.amount }}
      />
    </article>
  );
}
