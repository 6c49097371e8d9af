import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain, number } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import panel from '../dark-panel.module.css';
import styles from './build-order.module.css';

interface BuildOrderProps {
  /** Whose turn it is. */
  seat: Seat;
}

/** Who has built this quarter, who does now, and who comes next, with what everybody knows of how they stand. */
export function BuildOrder({ seat }: BuildOrderProps) {
  const { view, words } = useTable();
  const t = useText('curtain');
  const now = view.order.indexOf(seat);
  const whenOf = (place: number) =>
    place < now ? 'played' : place === now ? 'now' : place === now + 1 ? 'next' : 'later';
  return (
    <section className={classNames(panel.ground, styles.order)} aria-label={t.order}>
      <header>
        <h2>{t.order}</h2>
        <p>{t.orderRule}</p>
        <p>{t.standing({ quarter: words.quarter(view.quarter), index: view.quarter, of: view.quarters })}</p>
      </header>
      <ol>
        {view.order.map((one, place) => {
          const company = view.companies.find((other) => other.seat === one);
          const when = whenOf(place);
          return (
            <li key={one} data-when={when} aria-current={when === 'now' || undefined}>
              <CompanyEmblem company={words.companyId(one)} size={48} className={styles.seal} />
              <b>{words.short(one)}</b>
              <span>{words.player(one)}</span>
              <em>{t[when]}</em>
              {company === undefined ? undefined : (
                <dl>
                  <div>
                    <dt>{t.valuation}</dt>
                    <dd>{number(company.valuation)}</dd>
                  </div>
                  <div>
                    <dt>{t.gain}</dt>
                    <dd>{gain(company.score.total)}</dd>
                  </div>
                </dl>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
