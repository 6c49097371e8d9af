import type { MatchView } from '../../../../rules/index';
import type { Change, Standing } from '../../../protocol/live';

/** Where a match stands after a change; undefined when the change does not fit and everything is needed anew. */
export function applyChange(standing: Standing | undefined, change: Change): Standing | undefined {
  if (standing === undefined || change.state <= standing.state || change.from > standing.events.length)
    return undefined;
  const { state, gone, from } = change;
  const view = { ...standing.view, ...change.view };
  return {
    state,
    view: gone.length === 0 ? view : without(view, gone),
    events: [...standing.events.slice(0, from), ...change.events],
  };
}

const without = (view: MatchView, gone: readonly string[]): MatchView =>
  Object.fromEntries(Object.entries(view).filter(([part]) => !gone.includes(part))) as unknown as MatchView;
