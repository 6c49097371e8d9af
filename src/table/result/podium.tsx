import { useText } from '../../i18n';
import { percent } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { StakeRing } from '../../ui/game-pieces/stake-ring';
import { useTable } from '../use-table';
import { byGain } from '../selectors';
import styles from './podium.module.css';

/** The winner on the podium, with its first and its last investor beside it. */
export function Podium() {
  const { view, words } = useTable();
  const t = useText('result');
  const winner = byGain(view).find(({ seat }) => view.winners.includes(seat));
  if (winner === undefined) return undefined;
  const [first, ...rest] = winner.backers;
  const last = rest.at(-1);
  const beside = [first, last].flatMap((investor) => (investor === undefined ? [] : [investor]));
  const name = words.company(winner.seat);
  const names = words.list(beside.map((investor) => words.cards.investors[investor].name));
  return (
    <figure className={styles.figure}>
      <div className={styles.picture}>
        <Art kind="scene" id="podium" cover className={styles.scene} />
        {first === undefined ? undefined : <InvestorPortrait id={first} width={98} pleased className={styles.first} />}
        {last === undefined ? undefined : (
          <InvestorPortrait id={last} width={98} pleased flip className={styles.last} />
        )}
        <span className={styles.ring}>
          <StakeRing company={winner.id} own={winner.stake} size={124} label={`${name}, ${percent(winner.stake)}`} />
        </span>
        <span className={styles.place}>1</span>
      </div>
      <figcaption>
        {beside.length === 0 ? t.pictureAlone({ winner: name }) : t.picture({ names, winner: name })}
      </figcaption>
    </figure>
  );
}
