import { useText } from '../../i18n';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { whySentence } from '../hints/hint-words';
import { useTable } from '../use-table';
import { deedsOf, shortOf, type Turn } from './recap';
import styles from './recap-rows.module.css';

/** How many moves of a turn find room in a line. */
const most = 3;

interface RecapRowsProps {
  readonly title: string;
  readonly turns: readonly Turn[];
}

/** What the others did, a line a company; in sentences, and why, for whoever asks a line or has it read out. */
export function RecapRows({ title, turns }: RecapRowsProps) {
  const { session, words } = useTable();
  const hints = useText('hints');
  const sentences = ({ done }: Turn): string =>
    done
      .map(({ event, place }) => {
        const reasons = session.reasons?.get(place);
        const why = reasons === undefined ? '' : whySentence(event, reasons, hints, words);
        return `${words.sentence(event)} ${why}`.trim();
      })
      .join('\n');
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.rows}>
        {turns.map((turn) => {
          const all = sentences(turn);
          return (
            <li key={turn.seat} className={styles.row} data-tip={all}>
              <VisuallyHidden>{all}</VisuallyHidden>
              <CompanyEmblem company={words.companyId(turn.seat)} size={26} />
              {shortOf(deedsOf(turn, words), most).map(({ picture, text, places }) => (
                <span key={places[0]} className={styles.deed} aria-hidden>
                  {'icon' in picture ? (
                    <Icon name={picture.icon} size={16} />
                  ) : (
                    <DomainMark domain={picture.domain} size={15} tone="paper" />
                  )}
                  {text}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
