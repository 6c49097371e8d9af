import type { TeacherView } from '../../src/protocol/session';
import type { ClassPage } from '../support/class-client';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';

/** How long the console is behind the tables: from a seat's turn on a table's own page to the same on the console. */
export interface ConsoleLag {
  readonly times: () => readonly number[];
  /** What happens from now on does not count: nobody is served while the server is down. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly close: () => void;
}

const watched = 10;

export function consoleLag(console: ClassPage<TeacherView>, address: string, teacherKey: string): ConsoleLag {
  const times: number[] = [];
  let counting = true;
  const peeks: OnlinePlayer[] = [];
  for (const { table, match } of console.tables().slice(0, watched)) {
    const page = connectPlayer(address, match, { credential: teacherKey });
    peeks.push(page);
    let last = '';
    // Heard after the page itself has taken it in.
    page.socket.on('change', () => {
      const view = page.standing()?.view;
      if (view === undefined) return;
      const place = `${view.quarter} ${view.phase}`;
      if (place === last) return;
      last = place;
      if (!counting) return;
      const from = performance.now();
      console
        .until(
          'the console',
          () => console.tables().some((row) => row.table === table && isAsFar(row.quarter, row.phase, view)),
          10_000,
        )
        .then(
          () => void (counting ? times.push(performance.now() - from) : 0),
          () => void (counting ? times.push(10_000) : 0),
        );
    });
  }
  return {
    times: () => times,
    pause: () => (counting = false),
    resume: () => (counting = true),
    close() {
      for (const page of peeks) page.close();
    },
  };
}

const order = { build: 0, boardroom: 1, over: 2 } as const;

const isAsFar = (
  quarter: number,
  phase: keyof typeof order,
  view: { readonly quarter: number; readonly phase: keyof typeof order },
): boolean => quarter > view.quarter || (quarter === view.quarter && order[phase] >= order[view.phase]);
