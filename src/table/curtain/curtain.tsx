import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import back from '../../ui/game-pieces/card-back.module.css';
import type { Suit } from '../../ui/game-pieces/resource-card';
import { Wax } from '../../ui/game-pieces/wax';
import { TableBackground } from '../../ui/layout/table-background';
import { Button } from '../../ui/primitives/button';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import { focusAtOnce } from '../focus-at-once';
import frame from '../stage.module.css';
import { useTable } from '../use-table';
import { BuildOrder } from './build-order';
import styles from './curtain.module.css';
import { SeenSheet } from './seen-sheet';

/** Backs of cards of every deck: nobody sees what somebody holds. */
const suits: readonly Suit[] = ['compute', 'funding', 'data'];

interface CurtainProps {
  /** Who is to take the device. */
  seat: Seat;
  onOpen: () => void;
  onHandToBot?: () => void;
  onLeave?: () => void;
}

/** The table between two players at one device, cards face down: it shows what everybody may know, and opens to the one it names. Its session is a spectator's: nothing hidden may reach this page. */
export default function Curtain({ seat, onOpen, onHandToBot, onLeave }: CurtainProps) {
  const { view, words } = useTable();
  const t = useText('curtain');
  const { otherLanguage } = useText('common');
  const name = words.player(seat);
  const { climate } = view.climate;
  return (
    <div className={frame.page} data-climate={climate}>
      <TableBackground />
      <header className={frame.head} data-tone="paper">
        <div className={styles.title}>
          <h1>{t.passTo({ name })}</h1>
          <p lang={otherLanguage}>{t.passToInOtherLanguage({ name })}</p>
        </div>
        <p className={frame.climate}>
          <Icon name={climate} size={28} />
          <b>{words.cards.climates[climate].name}</b>
        </p>
      </header>
      <main className={frame.main}>
        <div className={styles.stage}>
          <section className={styles.hand}>
            <div className={styles.fan} aria-hidden>
              {suits.map((suit) => (
                <i key={suit} className={classNames(back.back, back[suit])} />
              ))}
              <Wax company={words.companyId(seat)} size={132} className={styles.wax} />
            </div>
            <h2>{words.company(seat)}</h2>
            <p>
              {t.onlyYours}
              {t.gap}
              <b>{t.secrets}</b>
              {t.gap}
              {t.alone}
            </p>
          </section>
          <BuildOrder seat={seat} />
        </div>
        <aside className={classNames(frame.dock, styles.dock)}>
          <SeenSheet seat={seat} />
          <div className={styles.buttons}>
            <Button
              key={seat}
              ref={focusAtOnce}
              look="primary"
              className={styles.open}
              detail={<span data-keys>{t.orEnter}</span>}
              onClick={onOpen}
            >
              <b>{t.open({ name })}</b>
            </Button>
            {onHandToBot === undefined ? undefined : (
              <Button look="ghost" onClick={onHandToBot}>
                {t.toBot}
              </Button>
            )}
            {onLeave === undefined ? undefined : (
              <Button look="ghost" onClick={onLeave}>
                {t.leave}
              </Button>
            )}
          </div>
        </aside>
      </main>
    </div>
  );
}
