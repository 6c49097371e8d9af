import type { MatchView } from '../../../rules/index';
import type { ActionKind } from '../selection';
import type { TableWords } from '../table-words';

/** Why nothing of a kind is possible: what it would take. */
export const whyNone = (kind: ActionKind, view: MatchView, { t }: TableWords): string =>
  view.turn.actions === 0 && kind !== 'more' ? t.noActionsLeft : t.whyNot[kind];
