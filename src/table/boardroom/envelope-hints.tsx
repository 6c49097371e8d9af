import type { Move } from '../../../rules/index';
import { useEffect } from 'react';
import { useText } from '../../i18n';
import type { BoardroomText } from '../../i18n/boardroom';
import { commonText } from '../../i18n/common';
import { hintsText } from '../../i18n/hints';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { HintList, HintProgress } from '../hints/hint-list';
import { envelopeName } from '../hints/hint-words';
import { useHints, type Hints } from '../hints/use-hints';
import type { TableSession } from '../session';
import type { TableWords } from '../table-words';
import styles from './envelope-hints.module.css';
import type { Envelope } from './use-envelope';

interface EnvelopeHintsProps {
  readonly session: TableSession;
  readonly words: TableWords;
  readonly t: BoardroomText;
  readonly envelope: Envelope;
}

/** What a strong player would put into the envelope: a pitch, and a burn; choosing one drafts it. */
export function EnvelopeHints({ session, words, t, envelope }: EnvelopeHintsProps) {
  const hintText = useText(hintsText);
  const common = useText(commonText);
  const hints = useHints(session);
  const { advice } = hints;
  useHintKey(hints);
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
      <Button
        look="ghost"
        icon="lightbulb"
        wide
        title={hintText.ask}
        aria-keyshortcuts="h"
        aria-haspopup="dialog"
        onClick={hints.toggle}
      >
        {hintText.hint}
      </Button>
      <Dialog open={hints.open} onClose={hints.close} title={hintText.title} closeLabel={common.close} wide>
        <HintProgress hints={hints} />
        {advice === undefined ? undefined : (
          <div className={styles.choices}>
            <section>
              <h3>{hintText.pitches}</h3>
              <HintList
                hints={advice.moves}
                words={words}
                label={hintText.pitches}
                nameOf={nameOf}
                isChosen={isIn}
                onChoose={put}
                takesFocus
              />
            </section>
            <section>
              <h3>{hintText.burns}</h3>
              <HintList
                hints={advice.burns}
                words={words}
                label={hintText.burns}
                nameOf={nameOf}
                isChosen={isIn}
                onChoose={put}
              />
            </section>
            <p className={styles.note}>{hintText.chooseEnvelope}</p>
          </div>
        )}
      </Dialog>
    </>
  );
}

/** H asks for hints. */
function useHintKey({ toggle }: Hints): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
