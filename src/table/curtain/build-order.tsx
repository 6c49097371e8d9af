import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { Icon } from '../../ui/primitives/icon';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import styles from './build-order.module.css';

interface BuildOrderProps {
  /** Whose turn it is. */
  seat: Seat;
}

/** Who has built this quarter, who does now, and who comes next. */
export function BuildOrder({ seat }: BuildOrderProps) {
  const { view, words } = useTable();
  const t = useText('curtain');
  const now = view.order.indexOf(seat);
  const remark = (one: Seat, place: number) => {
    if (place === now) return t.now({ name: words.player(one) });
    const when = place < now ? t.played : place === now + 1 ? t.next : t.later;
    return `${words.player(one)}, ${when}`;
  };
  return (
    <footer className={styles.foot}>
      <h2>
        {t.order}
        <small>{t.orderRule}</small>
      </h2>
      <ol>
        {view.order.map((one, place) => (
          <li key={one} data-when={place < now ? 'past' : place === now ? 'now' : 'later'}>
            {place === 0 ? undefined : <Icon name="arrow-right" size={16} className={styles.arrow} />}
            <div>
              <CompanyEmblem company={words.companyId(one)} size={36} />
              <span>
                <b>{words.company(one)}</b>
                <small>{remark(one, place)}</small>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </footer>
  );
}
