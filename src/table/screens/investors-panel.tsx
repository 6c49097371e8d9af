import { money } from '../../i18n/format';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Term } from '../terms/term';
import { InvestorVerdict } from './investor-verdict';
import styles from './investors-panel.module.css';
import type { DealsStory } from './story/deals-story';
import { dealsFinding } from './story/report-findings';
import type { Words } from './words';

interface InvestorsPanelProps {
  story: DealsStory;
  /** Ranks that got money and chairs for deals that quarter. */
  cut: number;
  /** Name of that quarter's climate. */
  climate: string;
  words: Words;
}

/** Every investor somebody pitched to: whom it backed, with whom it only talked, and why. */
export function InvestorsPanel({ story, cut, climate, words }: InvestorsPanelProps) {
  const t = words.t.report;
  const { willing, closed, pitched } = story;
  return (
    <>
      <h2 className={styles.title}>{t.yes[dealsFinding(story)]({ willing, closed, pitched })}</h2>
      <p className={styles.rule}>{t.climate({ climate, chairs: cut })}</p>
      <ul className={classNames(styles.list, story.pitched > 3 && styles.tight)}>
        {story.investors.map((line) => (
          <li key={line.investor}>
            <InvestorVerdict line={line} tight={story.pitched > 3} words={words} />
          </li>
        ))}
      </ul>
      <ul className={styles.others}>
        {story.others.map(({ seat, kind, sum }) => (
          <li key={`${kind}${seat}`}>
            <Icon name="cash" size={18} />
            {t[kind]({ name: words.short(seat), sum: money(sum) })}
          </li>
        ))}
        {story.pitched === 0 ? undefined : (
          <li>
            <span className={styles.chairs} aria-hidden>
              {Array.from({ length: cut }, (_, chair) => (
                <Icon key={chair} name="chair" size={20} className={chair < closed ? styles.taken : styles.free} />
              ))}
            </span>
            <Term id="chair">{t.chairs({ taken: closed, of: cut })}</Term>
          </li>
        )}
        {story.silent.length === 0 ? undefined : (
          <li>{t.silent({ names: words.list(story.silent.map(words.short)) })}</li>
        )}
      </ul>
    </>
  );
}
