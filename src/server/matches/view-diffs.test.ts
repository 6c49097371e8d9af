import { expect, test } from 'vitest';
import { eventsOf, isOver, legalMoves, seatsToAct, viewFor, type Viewer, rulesVersion } from '../../../rules/index';
import { openMasterMatch, type MasterMatch } from '../../game/master-match';
import { patched } from '../../protocol/patch';
import { viewDiffs } from './view-diffs';

const viewers: readonly Viewer[] = [0, 1, 2, 'spectator'];

test('whoever follows every change sees what their view shows, moves taken back included', async () => {
  const options = { players: 3, scenario: 'intro', sealing: 'together' } as const;
  let position: MasterMatch = openMasterMatch({ rules: rulesVersion, options, seed: 'followed', moves: [] }, 0);
  const diffs = viewDiffs();
  const pages = new Map(viewers.map((viewer) => [viewer, asSent(diffs.standing(position, viewer))]));
  for (let n = 0; !isOver(position.match); n++) {
    const [seat = 0] = seatsToAct(position.match);
    const legal = legalMoves(position.match, seat);
    const mayUndo = viewFor(position.match, seat).canUndo && n % 5 === 0;
    const next = await position.after(
      seat,
      mayUndo ? { type: 'undo' } : { type: 'play', move: legal[(n * 7) % legal.length] ?? { type: 'endTurn' } },
    );
    if ('code' in next) throw new Error(next.code);
    const from = Math.min(position.match.secret.events.length, next.match.secret.events.length);
    const changeFor = diffs.changes(position, next, from);
    for (const [viewer, page] of pages) {
      const { after, state, view, events } = asSent(changeFor(viewer));
      expect(after).toBe(page.state);
      const shown = {
        state,
        view: view === undefined ? page.view : patched(page.view, view),
        events: [...page.events.slice(0, from), ...events],
      };
      pages.set(viewer, shown);
      expect(shown).toEqual({
        state: n + 1,
        view: asSent(viewFor(next.match, viewer)),
        events: asSent(eventsOf(next.match, viewer)),
      });
    }
    position = next;
  }
});

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
