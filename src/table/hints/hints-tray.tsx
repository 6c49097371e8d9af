import { useState } from 'react';
import { useText } from '../../i18n';
import { Button } from '../../ui/primitives/button';
import { useTable } from '../use-table';
import tray from '../desk/tray.module.css';
import { nameOf } from '../move-words';
import { sameMove } from '../selection';
import type { TurnDraft } from '../use-turn';
import { ChancesButton, HintList, HintProgress } from './hint-list';

interface HintsTrayProps {
  readonly turn: TurnDraft;
}

/** What a strong player would do, in the place of the hand; choosing a move picks it as anywhere else. */
export default function HintsTray({ turn }: HintsTrayProps) {
  const { view, words } = useTable();
  const { hints, picked, pick } = turn;
  const t = useText('hints');
  const [chances, setChances] = useState(false);
  return (
    <section className={tray.tray} aria-label={t.title}>
      <header className={tray.heading}>
        <h2>{t.title}</h2>
        <span className={tray.aside}>{hints.advice === undefined ? '' : t.choose}</span>
        {hints.advice === undefined ? undefined : <ChancesButton shown={chances} onShow={setChances} />}
        <Button look="link" aria-label={t.close} onClick={hints.close}>
          {words.t.cancelChoice}
        </Button>
      </header>
      <HintProgress hints={hints} />
      {hints.advice === undefined ? undefined : (
        <HintList
          hints={hints.advice.moves}
          label={t.title}
          nameOf={(move) => nameOf(move, view, words).title}
          isChosen={(move) => sameMove(move, picked)}
          onChoose={pick}
          chances={chances}
          takesFocus
        />
      )}
    </section>
  );
}
