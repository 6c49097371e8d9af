import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useWhy } from '../hints/use-why';
import { useTable } from '../use-table';
import { DeedPicture } from './deed-picture';
import { deedsOf, shortOf, type Turn } from './recap';
import styles from './recap-rows.module.css';

/** How many moves of a turn find room in a line. */
const most = 3;

interface RecapRowsProps {
  readonly title: string;
  readonly turns: readonly Turn[];
  /** Tells all of it. */
  readonly onMore: (() => void) | undefined;
}

/** What the others did, a line a company; in sentences, and why, for whoever asks a line or has it read out. */
export function RecapRows({ title, turns, onMore }: RecapRowsProps) {
  const { words } = useTable();
  const why = useWhy();
  const sentences = ({ done }: Turn): string =>
    done.map(({ event, place }) => `${words.sentence(event)} ${why(event, place)}`.trim()).join('\n');
  return (
    <>
      <h3 className={styles.head}>
        {onMore === undefined ? (
          <span className={styles.title}>{title}</span>
        ) : (
          <button type="button" className={styles.title} onClick={onMore}>
            {title}
            <Icon name="dots" size={16} />
          </button>
        )}
      </h3>
      <ul className={styles.rows}>
        {turns.map((turn) => {
          const all = sentences(turn);
          return (
            <li key={turn.seat} className={styles.row} data-tip={all}>
              <VisuallyHidden>{all}</VisuallyHidden>
              <CompanyEmblem company={words.companyId(turn.seat)} size={26} />
              <span className={styles.deeds} aria-hidden>
                {shortOf(deedsOf(turn, words), most).map(({ picture, text, places }) => (
                  <span key={places[0]} className={styles.deed}>
                    <DeedPicture picture={picture} tone="paper" />
                    {text}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
