import { classNames } from '../primitives/class-names';
import { LabelledPicture } from './labelled-picture';
import { DomainMark, type DomainName } from './domain-mark';
import styles from './skyline.module.css';

interface SkylineTicket {
  readonly key: string;
  /** What the contract pays. */
  readonly pays: string;
  /** Would be signed by what is being considered. */
  readonly coming?: boolean;
  /** Makes the ticket something that can be asked about. */
  readonly asked?: Readonly<Record<`data-${string}`, string | undefined>> | undefined;
}

interface SkylineColumn {
  readonly domain: DomainName;
  /** How high the column is. */
  readonly quality: number;
  /** How much of it is the vertical, at its top. */
  readonly vertical: number;
  /** The vertical after what is being considered. */
  readonly verticalAfter?: number;
  /** What the contract looked at asks for. */
  readonly need?: number;
  readonly tickets?: readonly SkylineTicket[];
}

export interface SkylineProps {
  readonly columns: readonly SkylineColumn[];
  /** Whether all stand on the company's own foundation, not on open source. */
  readonly own: boolean;
  /** Levels by which what is being considered would raise what all stand on. */
  readonly rise?: number;
  /** Levels that there is room for. */
  readonly levels: number;
  /** `large` has figures below the shapes and pays on the tickets. */
  readonly size?: 'small' | 'large';
  readonly tone?: 'night' | 'paper';
  /** What it says in words. */
  readonly label: string;
}

/** Tickets there is room for below a column. */
const mostTickets = 3;

/** Quality as five columns on one plinth: each domain's vertical stands on the foundation, or on open source where that is better. */
export function Skyline(props: SkylineProps) {
  const { columns, own, rise = 0, levels, size = 'small', tone = 'night', label } = props;
  const bare = columns.every(({ vertical }) => vertical === 0);
  return (
    <LabelledPicture
      label={label}
      className={classNames(styles.skyline, styles[size], styles[tone])}
      style={{ ['--levels' as string]: levels }}
    >
      {columns.map(({ domain, quality, vertical, verticalAfter = vertical, need, tickets = [] }, place) => {
        // What they all stand on is as high in each: by night its figure stands once, and only where no other does.
        const told = tone === 'paper' || vertical > 0 || (bare && place === 0);
        const blocks = [
          ...Array.from({ length: quality - vertical }, () => (own ? styles.own : styles.open)),
          ...Array.from({ length: rise }, () => styles.coming),
          ...Array.from({ length: vertical }, () => styles.vertical),
          ...Array.from({ length: Math.max(0, verticalAfter - vertical) }, () => styles.coming),
        ];
        return (
          <span key={domain} className={styles.column} data-domain={domain}>
            <span className={styles.tower}>
              {blocks.map((kind, level) => (
                // A level keeps its place.
                <i key={level} className={kind} />
              ))}
              {need === undefined ? undefined : <em className={styles.need} style={{ ['--need' as string]: need }} />}
            </span>
            <DomainMark domain={domain} size={size === 'large' ? 15 : 11} tone={tone} />
            {size === 'large' ? (
              <b className={vertical > 0 ? undefined : styles.base}>{told ? quality : undefined}</b>
            ) : undefined}
            <Tickets tickets={tickets} written={size === 'large'} />
          </span>
        );
      })}
    </LabelledPicture>
  );
}

function Tickets({ tickets, written }: { readonly tickets: readonly SkylineTicket[]; readonly written: boolean }) {
  const shown = tickets.length > mostTickets ? tickets.slice(0, mostTickets - 1) : tickets;
  const more = tickets.length - shown.length;
  return (
    <span className={styles.tickets}>
      {shown.map(({ key, pays, coming = false, asked }) => (
        <i key={key} {...asked} className={classNames(coming && styles.awaited)}>
          {written ? pays : undefined}
        </i>
      ))}
      {more > 0 ? <i>{written ? `×${more}` : undefined}</i> : undefined}
    </span>
  );
}
