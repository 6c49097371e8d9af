import type { Change, Standing } from '../../../protocol/live';
import { patched } from '../../../protocol/patch';

/** Where a match stands after a change; undefined when the change does not fit and everything is needed anew. */
export function applyChange(standing: Standing | undefined, change: Change): Standing | undefined {
  if (standing === undefined || change.after !== standing.state || change.from > standing.events.length)
    return undefined;
  const { state, view, from, events } = change;
  return {
    state,
    view: view === undefined ? standing.view : patched(standing.view, view),
    events: [...standing.events.slice(0, from), ...events],
  };
}
