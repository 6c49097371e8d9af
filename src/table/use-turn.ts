import { useCallback, useMemo, useState } from 'react';
import type { Move, Preview } from '../../rules/index';
import type { Shortcuts } from '../ui/primitives/shortcuts';
import { useShortcuts } from '../ui/primitives/use-shortcuts';
import { useHints, type Hints } from './hints/use-hints';
import { movesAt, sameMove, actionKinds, type Focus } from './selection';
import { canEndTurn } from './selectors';
import type { TableSession } from './session';
import { foretold } from './foretold';

/** What the player is about to do: what is pointed at, the move that would be made, and its consequences. */
export interface TurnDraft {
  readonly focus: Focus | undefined;
  readonly picked: Move | undefined;
  readonly preview: Preview | undefined;
  readonly ending: boolean;
  readonly hints: Hints;
  readonly point: (focus: Focus | undefined) => void;
  /** Picks a move; picking it again makes it. */
  readonly pick: (move: Move) => void;
  readonly confirm: () => void;
  readonly end: () => void;
  readonly setEnding: (ending: boolean) => void;
}

interface Draft {
  /** Number of moves made when it was drafted: a draft does not survive the next one. */
  readonly at: number;
  readonly focus?: Focus;
  readonly picked?: Move;
  readonly ending?: boolean;
}

/** The draft of a move at the table, and its keyboard; the same object while nothing of it changes. */
export function useTurn(session: TableSession): TurnDraft {
  const { view, act } = session;
  const [stored, setDraft] = useState<Draft>({ at: view.moves });
  const fresh = stored.at === view.moves;
  // Gone for good: an undo to the same number of moves does not bring an old draft back.
  if (!fresh) setDraft({ at: view.moves });
  const hints = useHints(session);
  const point = useCallback(
    (next: Focus | undefined) => {
      hints.close();
      const moves = next === undefined ? [] : movesAt(view.legal, next);
      setDraft({ at: view.moves, focus: next, picked: moves.length === 1 ? moves[0] : undefined });
    },
    [view, hints],
  );
  const turn = useMemo((): TurnDraft => {
    const draft: Draft = fresh ? stored : { at: view.moves };
    const { focus, picked } = draft;
    // What was chosen stays until the move is made: one that is refused, or does not arrive, can be made again.
    const play = (move: Move) => {
      setDraft({ ...draft, ending: false });
      void act([move]);
    };
    return {
      focus,
      picked,
      preview: picked === undefined ? undefined : foretold(view, picked),
      ending: draft.ending === true,
      hints,
      point,
      pick(move) {
        if (sameMove(move, picked)) play(move);
        else setDraft({ at: view.moves, focus, picked: move });
      },
      confirm() {
        if (picked !== undefined) play(picked);
      },
      end: () => play({ type: 'endTurn' }),
      setEnding: (ending) => setDraft({ ...draft, ending }),
    };
  }, [stored, fresh, view, act, hints, point]);
  useShortcuts(shortcutsOf(session, turn));
  return turn;
}

/** 1 to 7 choose an action, Enter confirms, E ends the turn, H asks for a hint, U and R undo and redo, Escape cancels. */
function shortcutsOf({ view, advise, undo, redo }: TableSession, turn: TurnDraft): Shortcuts {
  const { focus, picked, hints } = turn;
  const actions = view.legal.length === 0 ? [] : actionKinds;
  const chosen = focus !== undefined || picked !== undefined;
  return {
    ...Object.fromEntries(actions.map((kind, place) => [place + 1, () => turn.point({ on: 'action', kind })])),
    Enter: picked === undefined ? undefined : turn.confirm,
    Escape: hints.open ? hints.close : chosen ? () => turn.point(undefined) : undefined,
    e: canEndTurn(view) ? () => turn.setEnding(true) : undefined,
    h: advise === undefined ? undefined : hints.toggle,
    u: undo,
    r: redo,
  };
}
