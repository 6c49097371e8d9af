import { useText } from '../../i18n';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import type { SeatInfo } from '../session';
import styles from './person-name.module.css';

/** Who sits at a seat, and whether they are there: a full dot, a hollow one, or a bot's head. */
export function PersonName({ person }: { readonly person: SeatInfo }) {
  const t = useText('table');
  const { name, kind, presence } = person;
  const state = presence === undefined ? undefined : t.presence[presence];
  return (
    <span className={styles.person} data-tip={state === undefined ? name : `${name}\n${state}`}>
      {kind === 'bot' || presence === 'stand-in' ? (
        <Icon name="robot" size={11} className={presence === 'stand-in' ? styles.standIn : undefined} />
      ) : (
        <i className={styles.dot} data-presence={presence} aria-hidden />
      )}
      <span className={styles.name}>{name}</span>
      {state === undefined ? undefined : <VisuallyHidden>{`, ${state}`}</VisuallyHidden>}
    </span>
  );
}
