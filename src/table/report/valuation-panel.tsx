import { useText } from '../../i18n';
import type { ReportText } from '../../i18n/en/report';
import { money, number, percent, signedNumber, users } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { Term } from '../terms/term';
import styles from './paper-sheet.module.css';
import { Ringed } from './ringed';
import type { StakeChange } from './story/report-findings';
import type { ValuationCause, ValuationStory } from './story/valuation-story';

interface ValuationPanelProps {
  heading: string;
  story: ValuationStory;
  stake: number;
  changes: readonly StakeChange[];
}

/** From the old valuation to the new one, cause by cause, and what became of the owners' stake. */
export function ValuationPanel({ heading, story, stake, changes }: ValuationPanelProps) {
  const { words } = useTable();
  const t = useText('report');
  const difference = story.to - story.from;
  return (
    <article className={classNames(styles.sheet, styles.ink)} data-tone="paper">
      <h3 className={styles.figure}>
        <span className={styles.kicker}>
          <Term id="valuation">{heading}</Term>
        </span>
        {number(story.from)} → {number(story.to)}
        <em className={colour(difference)}>{difference === 0 ? t.unchanged : signedNumber(difference)}</em>
      </h3>
      {story.causes.length === 0 ? undefined : (
        <dl className={styles.causes}>
          {story.causes.map((cause) => (
            <div key={cause.kind}>
              <dt>{reason(cause, t.causes, words)}</dt>
              <dd className={colour(cause.amount)}>{signedNumber(rounded(cause.amount))}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.note}>
        {changes.length === 0
          ? t.stakeKept({ stake: percent(stake) })
          : changes.map(({ kind, before, after, loss }) => (
              <Ringed key={`${kind}${after}`}>
                {t[kind]({ before: percent(before), after: percent(after), loss: money(loss) })}{' '}
              </Ringed>
            ))}
      </p>
    </article>
  );
}

type VerticalsReached = Extract<ValuationCause, { kind: 'verticals' }>['reached'];

const colour = (amount: number) => (amount > 0 ? styles.rose : amount < 0 ? styles.fell : undefined);

const rounded = (amount: number): number => Math.round(amount * 100) / 100;

function reason(cause: ValuationCause, say: ReportText['causes'], { cards, list }: TableWords): string {
  switch (cause.kind) {
    case 'multiple':
      return say.multiple({
        climate: cards.climates[cause.climate].name,
        from: number(cause.from),
        to: number(cause.to),
      });
    case 'hype':
      return say.hype({ from: number(cause.from), to: number(cause.to) });
    case 'revenue':
      return say.revenue({
        from: signedNumber(cause.from),
        to: signedNumber(cause.to),
        signed: list(cause.signed.map((contract) => cards.contracts[contract].name)),
      });
    case 'gained':
    case 'lost':
      return say[cause.kind]({
        signed: list(cause.contracts.map((contract) => cards.contracts[contract].name)),
        sum: money(cause.sum),
      });
    case 'foundation':
      return say.foundation({ from: String(cause.from), to: String(cause.to) });
    case 'verticals':
      return say.verticals({
        reached: list(
          highest(cause.reached).map(({ domain, level }) =>
            say.vertical({ domain: cards.domains[domain].name, level: String(level) }),
          ),
        ),
      });
    case 'users':
      return say.users({ from: users(cause.from), to: users(cause.to) });
    case 'usersCame':
    case 'usersLeft':
      return say[cause.kind]({ users: users(cause.users) });
    case 'brand':
      return say.brand;
    case 'rounding':
      return say.rounding;
  }
}

/** The last level reached in each domain. */
const highest = (reached: VerticalsReached): VerticalsReached =>
  reached.filter(({ domain, level }) => !reached.some((other) => other.domain === domain && other.level > level));
