import { investorOf } from '../../../rules/index';
import { money, percent } from '../../i18n/format';
import { classNames } from '../../ui/class-names';
import { InvestorPortrait } from '../../ui/investor-portrait';
import { useAnchor } from '../../ui/anchors';
import { Seal } from '../../ui/seal';
import { Stamp } from '../../ui/stamp';
import { Term } from '../terms/term';
import styles from './investor-verdict.module.css';
import type { InvestorLine, PitchLine } from './story/deals-story';
import type { Words } from './words';

interface InvestorVerdictProps {
  line: InvestorLine;
  /** Little room: smaller portrait and stamp. */
  tight: boolean;
  words: Words;
}

/** One investor's verdict: stamped BACKED or TALKED, with everybody who pitched, their rank and the reason. */
export function InvestorVerdict({ line, tight, words }: InvestorVerdictProps) {
  const t = words.t.report;
  const anchor = useAnchor(`report-investor-${line.investor}`);
  const { name } = words.cards.investors[line.investor];
  const best = line.pitches.find(({ outcome }) => outcome === 'backed');
  const willing = line.pitches.find(({ outcome }) => outcome === 'no-chair');
  const shown = best ?? willing ?? line.pitches[0];
  return (
    <article className={classNames(styles.card, tight && styles.tight)} data-tone="paper" ref={anchor}>
      <div className={styles.portrait}>
        <InvestorPortrait id={line.investor} width={tight ? 68 : 88} pleased={best !== undefined} />
      </div>
      <div className={styles.text}>
        <h3>{name}</h3>
        <p>{t.ranksBy({ measure: words.cards.measures[investorOf(line.investor).measure].name })}</p>
        <ul>
          {line.pitches.map((pitch) => (
            <Pitch key={pitch.seat} pitch={pitch} words={words} />
          ))}
        </ul>
      </div>
      <div className={styles.stamp}>
        <Stamp
          kind={best === undefined ? 'talked' : 'backed'}
          word={best === undefined ? t.stampTalked : t.stampBacked}
          amount={money(best?.amount ?? 0)}
          company={shown === undefined ? undefined : words.companyId(shown.seat)}
          size={tight ? 68 : 84}
          companyName={shown === undefined ? undefined : words.company(shown.seat)}
        />
      </div>
    </article>
  );
}

function Pitch({ pitch, words }: { pitch: PitchLine; words: Words }) {
  const t = words.t.report;
  const name = words.short(pitch.seat);
  const backed = pitch.outcome === 'backed';
  return (
    <li data-outcome={backed ? 'backed' : 'talked'}>
      <Seal company={words.companyId(pitch.seat)} size={24} dimmed={!backed} />
      <span>
        {t.why[pitch.outcome]({ name, rank: words.ordinal(pitch.rank) })}
        {pitch.card === 'none' ? undefined : <em> {words.cards.cards[pitch.card].name}</em>}
        {backed ? (
          <small>
            <Term id="dilution">
              {t.diluted({ before: percent(pitch.stakeBefore), after: percent(pitch.stakeAfter) })}
            </Term>
          </small>
        ) : undefined}
      </span>
    </li>
  );
}
