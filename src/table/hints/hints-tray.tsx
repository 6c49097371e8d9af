import type { MatchView, Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { hintsText } from '../../i18n/hints';
import { Button } from '../../ui/button';
import tray from '../desk/tray.module.css';
import { nameOf } from '../move-words';
import { sameMove } from '../selection';
import type { TableWords } from '../table-words';
import { HintList, HintProgress } from './hint-list';
import type { Hints } from './use-hints';

interface HintsTrayProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly picked: Move | undefined;
  readonly hints: Hints;
  readonly onPick: (move: Move) => void;
}

/** What a strong player would do, in the place of the hand; choosing a move picks it as anywhere else. */
export function HintsTray({ view, words, picked, hints, onPick }: HintsTrayProps) {
  const t = useText(hintsText);
  return (
    <section className={tray.tray} aria-label={t.title}>
      <header className={tray.heading}>
        <h2>{t.title}</h2>
        <span className={tray.aside}>{hints.advice === undefined ? '' : t.choose}</span>
        <Button look="link" aria-label={t.close} onClick={hints.close}>
          {words.t.cancelChoice}
        </Button>
      </header>
      <HintProgress hints={hints} />
      {hints.advice === undefined ? undefined : (
        <HintList
          hints={hints.advice.moves}
          words={words}
          label={t.title}
          nameOf={(move) => nameOf(move, view, words).title}
          isChosen={(move) => sameMove(move, picked)}
          onChoose={onPick}
          takesFocus
        />
      )}
    </section>
  );
}
