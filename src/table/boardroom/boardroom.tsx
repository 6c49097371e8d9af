import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { useAnchor } from '../../ui/motion/anchors';
import { Button } from '../../ui/primitives/button';
import { Envelope as EnvelopeArt } from '../../ui/game-pieces/envelope';
import { playSound } from '../../ui/sound/sound';
import { shakes, vibrate } from '../../ui/sound/vibration';
import { deskCompany } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import styles from './boardroom.module.css';
import { Choices } from './choices';
import { EnvelopeHints } from './envelope-hints';
import { EnvelopeSlip } from './envelope-slip';
import { RoomHead } from './room-head';
import { useEnvelope, type EnvelopeDraft } from './use-envelope';

interface BoardroomProps {
  readonly menu?: ReactNode;
}

/** Secret choices of one seat: whom to pitch to and what to burn, and what both would bring. */
export default function Boardroom({ menu }: BoardroomProps) {
  const session = useTableSession();
  const { view } = useTable();
  const envelope = useEnvelope(view);
  const { sealed } = deskCompany(view);
  return (
    <div className={styles.room} data-boardroom>
      <RoomHead>
        {sealed || session.advise === undefined ? undefined : <EnvelopeHints envelope={envelope} />}
        {menu}
      </RoomHead>
      {sealed ? <Waiting /> : <Choosing envelope={envelope} />}
    </div>
  );
}

function Choosing({ envelope }: { readonly envelope: EnvelopeDraft }) {
  const session = useTableSession();
  const { view, words } = useTable();
  const t = useText('boardroom');
  const anchor = useAnchor('seal');
  const { investor, card, burn } = envelope;
  const { undo } = session;
  const empty = investor === 'none' && card === 'none' && burn === 0;
  const seal = () => {
    // Felt and heard at once: the last seal of a quarter takes this page away.
    playSound('seal');
    vibrate(shakes.seal);
    void session.act([{ type: 'pitch', investor, card }, { type: 'burn', amount: burn }, { type: 'seal' }]);
  };
  return (
    <main className={styles.main}>
      <Choices envelope={envelope} />
      <div className={styles.dock}>
        <EnvelopeSlip envelope={envelope} />
        <div className={styles.buttons}>
          <Button
            ref={anchor}
            look="primary"
            className={styles.seal}
            detail={view.phase === 'boardroom' ? t.sealTogether : t.sealOwn}
            reason={session.held}
            onClick={seal}
          >
            <b>{t.seal}</b>
          </Button>
          {undo === undefined ? (
            <Button
              look="ghost"
              className={styles.back}
              aria-disabled={empty || undefined}
              onClick={empty ? undefined : envelope.clear}
            >
              {t.startOver}
            </Button>
          ) : (
            <Button look="ghost" className={styles.back} title={words.t.undo} onClick={undo}>
              {t.back}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

/** Sealed while others still think: the envelope may be opened again until all have sealed. */
function Waiting() {
  const session = useTableSession();
  const t = useText('boardroom');
  return (
    <main className={styles.main}>
      <div className={styles.waiting}>
        <EnvelopeArt state="sealed" width={180} />
      </div>
      <div className={styles.dock}>
        <p className={styles.sealed} data-tone="paper">
          {t.waiting}
        </p>
        <div className={styles.buttons}>
          <Button
            look="ghost"
            className={styles.reopen}
            reason={session.held}
            onClick={() => void session.act([{ type: 'unseal' }])}
          >
            {t.unseal}
          </Button>
        </div>
      </div>
    </main>
  );
}
