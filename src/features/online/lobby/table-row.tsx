import { Link } from 'wouter';
import { companyCards, scenarioOf } from '../../../../rules/index';
import { useLanguage, useText } from '../../../i18n';
import { list } from '../../../i18n/format';
import type { ListedMatch } from '../../../protocol/match-info';
import { buttonClass } from '../../../ui/primitives/button';
import { CompanyEmblem } from '../../../ui/game-pieces/company-emblem';
import { StatusPill } from '../../../ui/primitives/status-pill';
import styles from './lobby.module.css';

/** A listed table: what is played, who is there, how many seats are free. */
export function TableRow({ match }: { readonly match: ListedMatch }) {
  const t = useText('online');
  const { scenarios } = useText('scenarios');
  const [language] = useLanguage();
  const { id, title, status, options, pace, open, names } = match;
  const joinable = status === 'gathering' && open > 0;
  return (
    <li className={styles.row} data-tone="paper">
      <span className={styles.seals} aria-hidden>
        {sealsOf(match).map((company) => (
          <CompanyEmblem key={company} company={company} size={26} />
        ))}
      </span>
      <div className={styles.words}>
        <b>{title}</b>
        <small>
          {[scenarios[options.scenario].name, t.paces[pace].name, list(language, names)]
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
      </div>
      <StatusPill tone={joinable ? 'green' : 'ink'}>
        {status === 'gathering' ? t.freeSeats({ count: open }) : t.status[status]}
      </StatusPill>
      <Link
        href={`/online/${id}`}
        className={buttonClass(joinable ? 'primary' : 'paper')}
        aria-label={t.openRow({ title })}
      >
        {joinable ? t.sitDown : t.watch}
      </Link>
    </li>
  );
}

function sealsOf({ options }: ListedMatch): readonly string[] {
  const chosen = scenarioOf(options.scenario).companies ?? options.companies ?? companyCards.map(({ id }) => id);
  return chosen.slice(0, options.players);
}
