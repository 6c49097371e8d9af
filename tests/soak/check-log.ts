import { replayed } from '../../src/server/matches/replayed';
import { openStore } from '../../src/server/storage/sql/sql-store';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';
import { settleWorker } from '../support/built-server';
import type { Acknowledged } from './crowd';

export interface LogCheck {
  /** Moves the server said were made, and that are not in the log. */
  readonly lost: number;
  /** Matches that can't be played again from their log. */
  readonly unreadable: number;
}

/** Reads every match of these moves from the database, and compares. */
export async function checkLog(place: DatabasePlace, acknowledged: readonly Acknowledged[]): Promise<LogCheck> {
  const store = await openStore(place, settleWorker);
  let lost = 0;
  let unreadable = 0;
  try {
    for (const id of new Set(acknowledged.map(({ match }) => match))) {
      const loaded = await store.load(id);
      const said = acknowledged.filter(({ match }) => match === id);
      const entries = new Map(loaded?.log.map((entry) => [entry.n, entry]));
      if (loaded === undefined || replayed(loaded.match, loaded.log)?.state !== loaded.match.state) unreadable++;
      for (const { n, seat, move } of said) {
        const kept = entries.get(n);
        const same =
          kept?.seat === seat &&
          kept.action.type === 'play' &&
          JSON.stringify(kept.action.move) === JSON.stringify(move);
        if (!same) lost++;
      }
    }
  } finally {
    await store.close();
  }
  return { lost, unreadable };
}
