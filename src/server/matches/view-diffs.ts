import type { OwnView, PublicView, Viewer } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { MasterMatch } from '../../game/master-match';
import type { Change, Standing } from '../../protocol/live';
import { patchBetween, type Patch } from '../../protocol/patch';

/** Works out what to send each viewer of a match: the whole view, or what changed. What is the same for several is worked out once. */
export interface ViewDiffs {
  readonly standing: (position: MasterMatch, viewer: Viewer) => Standing;
  /** For viewers who have the position before: what the next one changes. Events before `from` are the same. */
  readonly changes: (before: MasterMatch, next: MasterMatch, from: number) => (viewer: Viewer) => Omit<Change, 'info'>;
}

/** The views of one position, as far as somebody asked. */
interface Views {
  readonly shared: PublicView;
  readonly own: (viewer: Viewer) => OwnView;
}

export function viewDiffs(): ViewDiffs {
  const made = new WeakMap<MasterMatch, Views>();

  function viewsOf(position: MasterMatch): Views {
    const views = made.get(position) ?? viewsMade(position);
    made.set(position, views);
    return views;
  }

  return {
    standing(position, viewer) {
      const { shared, own } = viewsOf(position);
      return {
        state: position.state,
        view: { ...shared, ...own(viewer) },
        events: rulesOf(position.match).eventsOf(position.match, viewer),
      };
    },
    changes(before, next, from) {
      const [old, now] = [viewsOf(before), viewsOf(next)];
      const shared = patchBetween(old.shared, now.shared);
      return remembered((viewer) => {
        const view = joined(shared, patchBetween(old.own(viewer), now.own(viewer)));
        return {
          after: before.state,
          state: next.state,
          ...(view === undefined ? {} : { view }),
          from,
          events: rulesOf(next.match).eventsOf(next.match, viewer).slice(from),
        };
      });
    },
  };
}

const viewsMade = ({ match }: MasterMatch): Views => ({
  shared: rulesOf(match).publicView(match),
  own: remembered((viewer) => rulesOf(match).ownView(match, viewer)),
});

function remembered<Value>(make: (viewer: Viewer) => Value): (viewer: Viewer) => Value {
  const values = new Map<Viewer, Value>();
  return (viewer) => {
    const value = values.get(viewer) ?? make(viewer);
    values.set(viewer, value);
    return value;
  };
}

/** Two patches of different parts as one. */
function joined(a: Patch | undefined, b: Patch | undefined): Patch | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { set: { ...a.set, ...b.set }, in: { ...a.in, ...b.in }, gone: [...(a.gone ?? []), ...(b.gone ?? [])] };
}
