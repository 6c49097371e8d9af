import os from 'node:os';
import type { Pulse } from './pulse';
import { afterLeap, deletable, type Trust } from './retention';

/** The times a server goes by, each for its purpose. */
export interface Clock {
  /** ms since 1970: for what people read. Follows the machine's clock, which may be set to anything at any time. */
  readonly now: () => number;
  /**
   * ms in which servers of this database ran: for what is counted against people, and what is due. It goes on where the
   * last server stopped, and stands still while none runs, this one sleeps or its database is away; nobody sets it.
   */
  readonly running: () => number;
  /** ms since some moment, never set: for how long something takes in this process. */
  readonly elapsed: () => number;
}

/** Time broke off: it stood, or the machine's clock was set from `from` on by `leap`, 0 where it only went on meanwhile; ms. */
export interface Break {
  readonly from: number;
  readonly leap: number;
}

/** The clock of a server, which has to be looked after once a second. */
export interface KeptClock extends Clock {
  /** Writes that this server runs, and reads how far the others are. Resolves with how time broke off since the last look, if it did. */
  readonly look: () => Promise<Break | undefined>;
  /** What expired before this may be deleted, ms since 1970: the machine's clock may have leapt. */
  readonly deletable: () => number;
}

/** The clocks of a machine: what people set, and what nobody does. In ms. */
export interface MachineClocks {
  readonly wall: () => number;
  readonly elapsed: () => number;
  /** Goes on while the machine sleeps, as `elapsed` does on some systems alone. */
  readonly uptime: () => number;
}

export const machineClocks: MachineClocks = {
  /* oxlint-disable-next-line no-restricted-properties -- the one place where the machine is asked */
  wall: () => Date.now(),
  elapsed: () => performance.now(),
  uptime: () => os.uptime() * 1_000,
};

/** Time without a look that still counts, ms: after more than that nobody could play. */
const longestStep = 3_000;
/** The machine's clock may differ by so much before it is followed, ms. */
const tolerance = 1_000;

/** Where servers of a database write how far they are; `beat` returns what was there before. */
export interface Pulses {
  readonly beat: (pulse: Partial<Pulse>) => Promise<Partial<Pulse>>;
}

/** Starts a clock that goes on where the last server of the database stopped. */
export async function openClock({ wall, elapsed, uptime }: MachineClocks, { beat }: Pulses): Promise<KeptClock> {
  const last = await beat({});
  let reached = last.running ?? last.at ?? wall();
  let lookedAt = elapsed();
  let upAt = uptime();
  let ahead = wall() - reached;
  let trust: Trust = last;
  if (last.at !== undefined) trust = afterLeap(trust, last.at, wall(), reached);

  const running = (): number => reached + Math.floor(Math.min(elapsed() - lookedAt, longestStep));
  const now = (): number => running() + ahead;

  async function look(): Promise<Break | undefined> {
    const { trusted, doubtUntil } = trust;
    const others = await beat({
      at: wall(),
      running: running(),
      ...(trusted === undefined || doubtUntil === undefined ? {} : { trusted, doubtUntil }),
    });
    if ((others.doubtUntil ?? 0) > (doubtUntil ?? 0)) trust = others;
    const missed = elapsed() - lookedAt > longestStep;
    // Asleep or stopped: the machine's clock went on by itself, nobody set it.
    const stood = Math.max(elapsed() - lookedAt, uptime() - upAt) - (running() - reached);
    reached = Math.max(running(), others.running ?? 0);
    lookedAt = elapsed();
    upAt = uptime();
    const from = now();
    const leap = wall() - from;
    if (Math.abs(leap) <= tolerance) return missed ? { from, leap: 0 } : undefined;
    trust = afterLeap(trust, from, wall(), reached);
    ahead += leap;
    const set = leap - stood;
    return { from, leap: Math.abs(set) <= tolerance ? 0 : Math.round(set) };
  }

  await look();
  return { now, running, elapsed, look, deletable: () => deletable(trust, now(), running()) };
}
