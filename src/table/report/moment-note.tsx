import { useText } from '../../i18n';
import { money, percent } from '../../i18n/format';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import type { IconName } from '../../ui/primitives/icon-paths';
import { useTable } from '../use-table';
import styles from './moment-note.module.css';
import type { Moment } from './story/moments';

const icons = {
  burnWar: 'flame',
  truce: 'hand',
  pressure: 'warning',
  rescue: 'link',
} as const satisfies Readonly<Record<Moment['kind'], IconName>>;

/** Something out of the ordinary, told by itself in plain words. */
export function MomentNote({ moment }: { readonly moment: Moment }) {
  const { words } = useTable();
  const t = useText('report');
  const { title, text } = t.moments[moment.kind];
  return (
    <section className={styles.moment} data-kind={moment.kind}>
      <h3>
        <Icon name={icons[moment.kind]} size={20} />
        {title}
        <span>
          {moment.seats.map((seat) => (
            <CompanyEmblem key={seat} company={words.companyId(seat)} size={22} />
          ))}
        </span>
      </h3>
      <p>{text({ names: words.list(moment.seats.map(words.short)), ...figuresOf(moment) })}</p>
    </section>
  );
}

function figuresOf(moment: Moment): { readonly sum: string; readonly before: string; readonly after: string } {
  switch (moment.kind) {
    case 'burnWar':
      return { sum: money(moment.sum), before: '', after: '' };
    case 'truce':
      return { sum: moment.back === 0 ? '' : money(moment.back), before: '', after: '' };
    case 'pressure':
      return { sum: money(moment.loss), before: '', after: percent(moment.after) };
    case 'rescue':
      return { sum: money(moment.sum), before: percent(moment.before), after: percent(moment.after) };
  }
}
