import { useText } from '../../i18n';
import { money, percent } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import styles from './moment-note.module.css';
import type { Moment } from './story/moments';

const drawings = {
  burnWar: 'burn-war',
  truce: 'truce',
  pressure: 'pressure',
  rescue: 'rescue',
} as const satisfies Readonly<Record<Moment['kind'], string>>;

interface MomentPictureProps {
  readonly kind: Moment['kind'];
  readonly size: number;
}

export const MomentPicture = ({ kind, size }: MomentPictureProps) => (
  <Art kind="icon" id={drawings[kind]} size={size} />
);

/** Something out of the ordinary, told by itself in plain words. */
export function MomentNote({ moment }: { readonly moment: Moment }) {
  const { words } = useTable();
  const { title, text } = useMomentWords()(moment);
  return (
    <section className={styles.moment} data-kind={moment.kind}>
      <h3>
        <MomentPicture kind={moment.kind} size={28} />
        {title}
        <span>
          {moment.seats.map((seat) => (
            <CompanyEmblem key={seat} company={words.companyId(seat)} size={22} />
          ))}
        </span>
      </h3>
      <p>{text}</p>
    </section>
  );
}

/** What is said of a moment. */
export function useMomentWords(): (moment: Moment) => { readonly title: string; readonly text: string } {
  const { words } = useTable();
  const t = useText('report');
  return (moment) => {
    const { title, text } = t.moments[moment.kind];
    return { title, text: text({ names: words.list(moment.seats.map(words.short)), ...figuresOf(moment) }) };
  };
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
