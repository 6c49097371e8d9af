import type { MatchEvent, MatchView, Seat } from '../../../rules/index';
import { screensText } from '../../i18n/screens';
import { Art } from '../../ui/art';
import { Button } from '../../ui/button';
import { Wax } from '../../ui/wax';
import type { SeatInfo } from '../session';
import { BuildOrder } from './build-order';
import styles from './curtain.module.css';
import { focusAtOnce } from './focus-at-once';
import { SawSlip } from './saw-slip';
import { StandingSlip } from './standing-slip';
import { useWords } from './words';

interface CurtainProps {
  /** The spectator's view: nothing hidden may reach this page. */
  view: MatchView;
  /** The spectator's events. */
  events: readonly MatchEvent[];
  seats: readonly SeatInfo[];
  /** Who is to take the device. */
  seat: Seat;
  /** Index into `events` from which it was away; else from the end of its last turn. */
  since?: number;
  onOpen: () => void;
  onHandToBot?: () => void;
  onLeave?: () => void;
}

/** The door between two players at one device: it shows what everybody may know, and opens to the one it names. */
export function Curtain({ view, events, seats, seat, since, onOpen, onHandToBot, onLeave }: CurtainProps) {
  const words = useWords(view, seats);
  const t = words.t.curtain;
  const other = words.language === 'en' ? 'zh-CN' : 'en';
  const name = words.player(seat);
  return (
    <div className={styles.page} data-climate={view.climate.climate}>
      <Art kind="scene" id="door" cover className={styles.door} />
      <div className={styles.stage}>
        <main className={styles.plaque} data-tone="paper">
          <Wax company={words.companyId(seat)} size={132} className={styles.wax} />
          <p className={styles.pass}>{t.passTo({ name })}</p>
          <h1>{words.company(seat)}</h1>
          <p className={styles.second} lang={other}>
            {screensText[other].curtain.passTo({ name })}
          </p>
          <p className={styles.behind}>
            {t.behind}
            {words.t.gap}
            <b>{t.secrets}</b>
            {words.t.gap}
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
        <SawSlip view={view} events={events} seat={seat} since={since} words={words} className={styles.left} />
        <StandingSlip view={view} events={events} seats={seats} seat={seat} words={words} className={styles.right} />
      </div>
      <BuildOrder view={view} seat={seat} words={words} />
    </div>
  );
}
