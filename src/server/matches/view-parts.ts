import { eventsOf, viewFor, type MatchState, type MatchView, type Viewer } from '../../../rules/index';
import type { Change, Standing } from '../../protocol/live';

/** A view as its parts were last sent, each as text. */
type SentParts = ReadonlyMap<string, string>;

/** Remembers what each viewer was last told, so that only what changed is sent. */
export interface ViewParts {
  readonly standing: (match: MatchState, state: number, viewer: Viewer) => Standing;
  /**
   * What changed since this viewer's last standing or change; everything when there was none. Events before `from` are
   * the same.
   */
  readonly change: (match: MatchState, state: number, from: number, viewer: Viewer) => Change;
  readonly forget: () => void;
}

export function viewParts(): ViewParts {
  const sent = new Map<Viewer, SentParts>();
  return {
    standing(match, state, viewer) {
      const view = viewFor(match, viewer);
      sent.set(viewer, partsOf(view));
      return { state, view, events: eventsOf(match, viewer) };
    },
    change(match, state, from, viewer) {
      const view = viewFor(match, viewer);
      const before = sent.get(viewer);
      const parts = partsOf(view);
      sent.set(viewer, parts);
      const changed = Object.entries(view).filter(([name]) => before?.get(name) !== parts.get(name));
      return {
        state,
        view: Object.fromEntries(changed),
        gone: before === undefined ? [] : [...before.keys()].filter((name) => !parts.has(name)),
        from,
        events: eventsOf(match, viewer).slice(from),
      };
    },
    forget: () => sent.clear(),
  };
}

const partsOf = (view: MatchView): SentParts =>
  new Map(Object.entries(view).map(([name, part]) => [name, JSON.stringify(part) ?? '']));
