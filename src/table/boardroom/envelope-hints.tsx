import { useState } from 'react';
import type { Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { Dialog } from '../../ui/popups/dialog';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { useTableSession, useTable } from '../use-table';
import { HintButton } from '../hints/hint-button';
import { ChancesButton, HintList, HintProgress } from '../hints/hint-list';
import { envelopeName } from '../hints/hint-words';
import { useHints } from '../hints/use-hints';
import styles from './envelope-hints.module.css';
import type { EnvelopeDraft } from './use-envelope';

interface EnvelopeHintsProps {
  readonly envelope: EnvelopeDraft;
}

/** What a strong player would put into the envelope: a pitch, and a burn; choosing one drafts it. */
export function EnvelopeHints({ envelope }: EnvelopeHintsProps) {
  const session = useTableSession();
  const { words } = useTable();
  const t = useText('boardroom');
  const hintText = useText('hints');
  const common = useText('common');
  const hints = useHints(session);
  const { advice } = hints;
  const [chances, setChances] = useState(false);
  useShortcuts({ h: hints.toggle });
  const put = (move: Move) => {
    if (move.type === 'pitch') envelope.setPitch(move.investor, move.card);
    else if (move.type === 'burn') envelope.setBurn(move.amount);
  };
  const isIn = (move: Move): boolean =>
    move.type === 'pitch'
      ? move.investor === envelope.investor && move.card === envelope.card
      : move.type === 'burn' && move.amount === envelope.burn;
  const nameOf = (move: Move): string => envelopeName(move, hintText, words, t.pitchNone);
  return (
    <>
      <HintButton hints={hints} />
      <Dialog open={hints.open} onClose={hints.close} title={hintText.title} closeLabel={common.close} wide>
        <HintProgress hints={hints} />
        {advice === undefined ? undefined : (
          <div className={styles.choices}>
            <section>
              <h3>{hintText.pitches}</h3>
              <HintList
                hints={advice.moves}
                label={hintText.pitches}
                nameOf={nameOf}
                isChosen={isIn}
                onChoose={put}
                chances={chances}
                takesFocus
              />
            </section>
            <section>
              <h3>{hintText.burns}</h3>
              <HintList
                hints={advice.burns}
                label={hintText.burns}
                nameOf={nameOf}
                isChosen={isIn}
                onChoose={put}
                chances={chances}
              />
            </section>
            <p className={styles.note}>
              {hintText.chooseEnvelope} <ChancesButton shown={chances} onShow={setChances} />
            </p>
          </div>
        )}
      </Dialog>
    </>
  );
}
