import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { Button } from '../../ui/primitives/button';
import { Wax } from '../../ui/game-pieces/wax';
import { useTable } from '../use-table';
import { focusAtOnce } from '../focus-at-once';
import { BuildOrder } from './build-order';
import styles from './curtain.module.css';
import { SeenSheet } from './seen-sheet';
import { StandingSheet } from './standing-sheet';

interface CurtainProps {
  /** Who is to take the device. */
  seat: Seat;
  onOpen: () => void;
  onHandToBot?: () => void;
  onLeave?: () => void;
}

/** The door between two players at one device: it shows what everybody may know, and opens to the one it names. Its session is a spectator's: nothing hidden may reach this page. */
export function Curtain({ seat, onOpen, onHandToBot, onLeave }: CurtainProps) {
  const { view, words } = useTable();
  const t = useText('curtain');
  const { otherLanguage } = useText('common');
  const name = words.player(seat);
  return (
    <div className={styles.page} data-climate={view.climate.climate}>
      <Art kind="scene" id="door" cover className={styles.door} />
      <div className={styles.stage}>
        <main className={styles.plaque} data-tone="paper">
          <Wax company={words.companyId(seat)} size={132} className={styles.wax} />
          <p className={styles.pass}>{t.passTo({ name })}</p>
          <h1>{words.company(seat)}</h1>
          <p className={styles.second} lang={otherLanguage}>
            {t.passToInOtherLanguage({ name })}
          </p>
          <p className={styles.behind}>
            {t.behind}
            {t.gap}
            <b>{t.secrets}</b>
            {t.gap}
            {t.alone}
          </p>
          <Button
            key={seat}
            ref={focusAtOnce}
            look="primary"
            size="large"
            wide
            detail={t.orEnter}
            className={styles.open}
            onClick={onOpen}
          >
            {t.open({ name })}
          </Button>
          <p className={styles.others}>
            {onHandToBot === undefined ? undefined : (
              <Button look="link" onClick={onHandToBot}>
                {t.toBot}
              </Button>
            )}
            {onLeave === undefined ? undefined : (
              <Button look="link" onClick={onLeave}>
                {t.leave}
              </Button>
            )}
          </p>
        </main>
        <SeenSheet seat={seat} className={styles.left} />
        <StandingSheet seat={seat} className={styles.right} />
      </div>
      <BuildOrder seat={seat} />
    </div>
  );
}
