import { useEffect, useRef } from 'react';
import type { InvestorId } from '../../../rules/index';
import { useText } from '../../i18n';
import { BurnsPanel } from './burns-panel';
import { ChairsPanel } from './chairs-panel';
import styles from './envelopes-act.module.css';
import { InvestorVerdict } from './investor-verdict';
import type { ReportStep } from './report-steps';
import type { DealsStory } from './story/deals-story';
import type { UsersStory } from './story/users-story';

interface EnvelopesActProps {
  users: UsersStory;
  deals: DealsStory;
  /** How many steps are open. */
  opened: number;
  playing: ReportStep | undefined;
  cut: number;
  climate: string;
  chosen: InvestorId | undefined;
  onChoose: (investor: InvestorId) => void;
}

/** The first half of the report: the envelopes are opened, users dealt, investors answer, and chairs are taken. */
export function EnvelopesAct(props: EnvelopesActProps) {
  const { users, deals, opened, playing, cut, climate, chosen, onChoose } = props;
  const t = useText('report');
  const row = useRef<HTMLElement>(null);
  const answered = opened > 2;
  useEffect(() => {
    if (answered) row.current?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  const asked = deals.investors.filter(({ pitches }) => pitches.length > 0);
  return (
    <div className={styles.act}>
      <section ref={row} className={styles.investors} aria-label={t.steps.investors}>
        <ul data-count={deals.investors.length}>
          {deals.investors.map((line) => (
            <InvestorVerdict
              key={line.investor}
              line={line}
              opened={answered}
              playing={playing === 'investors'}
              turn={Math.max(0, asked.indexOf(line))}
              chosen={answered && playing !== 'investors' && line.investor === chosen}
              onChoose={() => onChoose(line.investor)}
            />
          ))}
        </ul>
      </section>
      <div className={styles.low}>
        <BurnsPanel story={users} dealt={opened > 1} playing={playing} />
        <ChairsPanel
          story={deals}
          cut={cut}
          climate={climate}
          opened={answered}
          playing={playing === 'investors'}
          asked={asked.length}
        />
      </div>
    </div>
  );
}
