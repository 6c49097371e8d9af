import { useText } from '../../i18n';
import { money } from '../../i18n/format';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { Stamp } from '../../ui/game-pieces/stamp';
import { useAnchor } from '../../ui/motion/anchors';
import { useTable } from '../use-table';
import styles from './investor-verdict.module.css';
import { decidedIn, type InvestorLine } from './story/deals-story';

interface InvestorVerdictProps {
  line: InvestorLine;
  /** Whether its answer is told yet. */
  opened: boolean;
  /** Its answer is just being staged. */
  playing: boolean;
  /** Its turn among those who were asked, from 0. */
  turn: number;
  /** Its reasons stand on the slip. */
  chosen: boolean;
  onChoose: () => void;
}

/** An investor with its cheque, whoever asked it, and what became of that: stamped BACKED or TALKED. */
export function InvestorVerdict({ line, opened, playing, turn, chosen, onChoose }: InvestorVerdictProps) {
  const { words } = useTable();
  const t = useText('report');
  const anchor = useAnchor(`report-investor-${line.investor}`);
  const { name } = words.cards.investors[line.investor];
  const decided = decidedIn(line);
  const backed = decided?.outcome === 'backed';
  const plate = (
    <>
      <span className={styles.name} data-unseen="phone">
        <b data-tip={name}>{name}</b>{' '}
        <small data-unseen="phone lying">
          {words.cards.measures[words.rules.investorOf(line.investor).measure].name}
        </small>
      </span>{' '}
      <em>{money(line.cheque)}</em>
    </>
  );
  return (
    <li
      ref={anchor}
      className={styles.column}
      style={{ ['--turn' as string]: turn }}
      data-asked={decided !== undefined || undefined}
      data-backs={(opened && backed) || undefined}
      data-chosen={chosen || undefined}
    >
      <span className={styles.beam} aria-hidden />
      <span className={styles.portrait}>
        <InvestorPortrait
          id={line.investor}
          fill
          pleased={opened && backed && !playing}
          looks={playing && decided !== undefined}
        />
      </span>
      <h3 className={styles.plate}>
        {opened ? (
          <button type="button" aria-pressed={chosen} onClick={onChoose}>
            {plate}
          </button>
        ) : (
          <span>{plate}</span>
        )}
      </h3>
      <div className={styles.verdict} data-tone="paper">
        {decided === undefined ? (
          <p className={styles.quiet}>{t.nobodyAsked}</p>
        ) : (
          <ul className={styles.pitches}>
            {line.pitches.map(({ seat, rank, outcome }) => (
              <li key={seat} data-decided={(opened && seat === decided.seat) || undefined}>
                <CompanyEmblem company={words.companyId(seat)} size={20} />
                <b data-unseen="phone lying">{words.short(seat)}</b>
                {opened ? (
                  <span data-unseen="phone lying"> {t.verdict[outcome]({ rank: words.place(rank) })}</span>
                ) : undefined}
              </li>
            ))}
          </ul>
        )}
        {opened && decided !== undefined ? (
          <span className={styles.stamp}>
            <Stamp
              kind={backed ? 'backed' : 'talked'}
              word={backed ? t.stampBacked : t.stampTalked}
              amount={money(decided.amount)}
              company={words.companyId(decided.seat)}
              companyName={words.company(decided.seat)}
              size={84}
            />
          </span>
        ) : undefined}
      </div>
    </li>
  );
}
