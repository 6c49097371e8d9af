import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import { useTable } from '../use-table';
import styles from './ambitions-list.module.css';

/** Every secret ambition, turned over, and whether it was met. */
export function AmbitionsList() {
  const { view, words } = useTable();
  const t = useText('result');
  if (view.ambitions.length === 0) return undefined;
  return (
    <section>
      <h2 className={styles.title}>{t.ambitions}</h2>
      <ul className={styles.list}>
        {view.ambitions.map(({ seat, ambition, met, points }) => (
          <li key={seat} data-met={met || undefined}>
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
