import type { MatchView } from '../../../rules/index';
import { Art } from '../../ui/art';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import styles from './ambitions-list.module.css';
import type { Words } from './words';

interface AmbitionsListProps {
  view: MatchView;
  words: Words;
}

/** Every secret ambition, turned over, and whether it was met. */
export function AmbitionsList({ view, words }: AmbitionsListProps) {
  if (view.ambitions.length === 0) return undefined;
  const t = words.t.result;
  return (
    <section>
      <h2 className={styles.title}>{t.ambitions}</h2>
      <ul className={styles.list}>
        {view.ambitions.map(({ seat, ambition, met, points }) => (
          <li key={seat}>
            <span className={classNames(styles.card, met && styles.met)}>
              <Art kind="ambition" id={ambition} size={30} />
              <Icon name={met ? 'check' : 'cross'} size={13} label={met ? t.met : t.missed} />
            </span>
            <span className={styles.text}>
              <b>{words.cards.ambitions[ambition].name}</b>
              <small>
                {words.company(seat)}: {words.cards.ambitions[ambition].text}
              </small>
            </span>
            <em className={met ? styles.won : undefined}>{met ? `+${points}` : '0'}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
