import { chooseMove } from '../../src/bots/choose';
import type { StudentSeat, StudentView } from '../../src/protocol/session';
import { attend, type ClassPage } from '../support/class-client';
import { connectPlayer, type OnlinePlayer } from '../support/online-player';

/** What one student saw of the server. Times in ms. */
export interface StudentLog {
  joinMs?: number;
  /** From the decision to its effect on the own page. */
  readonly moveMs: number[];
  readonly refused: string[];
}

export interface StudentHabits {
  /** How long a decision takes, ms: a mean; each is between half and one and a half of it. */
  readonly thinkMs: number;
  /** Goes for good after so many decisions. */
  readonly leavesAfter?: number;
  /** Loses the line after so many decisions, and is back after `awayMs`. */
  readonly losesLineAfter?: number;
  readonly awayMs: number;
}

/** A student who does what the page asks: sits down, plays, and goes when the lesson is over. */
export interface Student {
  readonly seat: StudentSeat;
  readonly page: ClassPage<StudentView>;
  readonly log: StudentLog;
  readonly name: string;
  /** Left for good. */
  readonly gone: () => boolean;
  /** Plays until the table's match is over, or they leave. */
  readonly play: (over: () => boolean) => Promise<void>;
  readonly close: () => void;
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Lets a student in. `join` asks the server; its time and that of the first view count. */
export async function newStudent(
  address: string,
  name: string,
  join: (name: string) => Promise<StudentSeat>,
  { thinkMs, leavesAfter = Infinity, losesLineAfter = Infinity, awayMs }: StudentHabits,
): Promise<Student> {
  const log: StudentLog = { moveMs: [], refused: [] };
  const start = performance.now();
  const seat = await join(name);
  const page = attend(address, seat);
  await page.until('the session', () => page.view() !== undefined, 60_000);
  log.joinMs = performance.now() - start;
  let player: OnlinePlayer | undefined;
  let gone = false;
  let decisions = 0;
  let lost = false;

  const match = (): string | undefined => page.view()?.me.table?.match;

  async function decide(table: OnlinePlayer): Promise<void> {
    const view = table.standing()?.view;
    if (view === undefined) return;
    const move = chooseMove(view, { level: 'easy' }, `${name} ${view.moves}`);
    const state = table.standing()?.state ?? 0;
    const begun = performance.now();
    const answer = await Promise.race([table.play(move, state), rest(5_000)]);
    // The line was lost: what became of the move shows when it is back.
    if (answer === undefined) return;
    if (!('done' in answer)) return void log.refused.push(JSON.stringify(answer));
    await table.until('the move', () => (table.standing()?.state ?? 0) >= answer.done, 10_000).catch(() => undefined);
    log.moveMs.push(performance.now() - begun);
    decisions++;
  }

  return {
    seat,
    page,
    log,
    name,
    gone: () => gone,
    async play(over) {
      await page.until('a seat', () => match() !== undefined || over(), 120_000);
      player = connectPlayer(address, match() ?? '', { credential: seat.key });
      while (!over()) {
        const table: OnlinePlayer = player;
        const turn = (): boolean => {
          const legal = table.standing()?.view.legal ?? [];
          return table.info()?.held === undefined && legal.some(({ type }) => type !== 'unseal');
        };
        if (!turn()) {
          await Promise.race([
            table.until('a turn', () => turn() || over(), 5_000).catch(() => undefined),
            rest(5_000),
          ]);
          if (table.standing()?.view.phase === 'over') break;
          continue;
        }
        await rest(thinkMs * (0.5 + Math.random()));
        if (!turn() || !table.socket.connected) continue;
        await decide(table);
        if (decisions >= leavesAfter) {
          gone = true;
          break;
        }
        if (decisions >= losesLineAfter && !lost) {
          lost = true;
          table.close();
          page.close();
          await rest(awayMs);
          page.socket.connect();
          player = connectPlayer(address, match() ?? '', { credential: seat.key });
        }
      }
      player.close();
      if (gone) page.close();
    },
    close() {
      player?.close();
      page.close();
    },
  };
}
