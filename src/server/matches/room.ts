import { setTimeout as pause } from 'node:timers/promises';
import { viewFor, type Seat } from '../../../rules/index';
import type { MasterMatch, SeatAction } from '../../game/master-match';
import type { ApiError } from '../../protocol/api';
import type { ActionAnswer, ChatLine } from '../../protocol/live';
import type { LoadedMatch } from '../storage/match-store';
import type { Commit, LogEntry, StoredMatch } from '../storage/stored-match';
import { shifted } from './clock';
import { mindBots } from './bot-minder';
import { infoOf } from './match-info';
import { openAudience } from './audience';
import { replayed } from './replayed';
import type { Onlooker, RoomServices } from './room-services';
import { isAway, maySit, presence } from './seating';
import { botAt, botToAct, heldBy, seatsOutOfTime, studentAt, waitingAt } from './stewards';
import type { Room } from './room-door';
import { decided, everybodyAway, refreshed, withSeat } from './stored-changes';

/** What a step writes, besides what follows from it; `position` where the game moved. */
interface Step {
  readonly match: StoredMatch;
  readonly entry?: LogEntry;
  readonly line?: ChatLine;
  readonly position?: MasterMatch;
}

const chatShown = 50;
const mostTries = 6;
/** Matches end long before; one with more moves and undos than this only goes forward, or its log would grow for ever. */
const mostSteps = 2_000;

/** Opens a room for a loaded match. */
export function openRoom(loaded: LoadedMatch, services: RoomServices): Room {
  const { store, now } = services;
  const audience = openAudience();
  const { onlookers } = audience;
  let stored = awakened(loaded.match);
  const whole = stored.status !== 'gathering' && loaded.log.length === stored.state;
  let position = whole ? replayed(stored, loaded.log) : undefined;
  let queue: Promise<unknown> = Promise.resolve();
  /** The last lines of chat, once anybody looked. */
  let recent: readonly ChatLine[] | undefined;
  /** The boardroom that is open or was last, and the state at which it was first seen. */
  let boardroom = { quarter: 0, from: 0 };
  let lastBusy = now();

  /** Nobody is connected yet; clocks that ran while no server did are set on by that time. */
  function awakened(match: StoredMatch): StoredMatch {
    const { until, ms } = services.outage;
    const alone = services.shared ? match : everybodyAway(match, now());
    const ran = match.status === 'playing' && ms > 0 && match.updatedAt < until;
    return ran ? { ...alone, clock: shifted(match.clock, ms) } : alone;
  }

  function hold(next: MasterMatch): void {
    position = next;
    const { phase, quarter } = next.match;
    if (phase === 'boardroom' && boardroom.quarter !== quarter) boardroom = { quarter, from: next.state };
  }

  /**
   * Whether a move was made for the position as it is. In the boardroom all decide at once, so what others did meanwhile
   * does not matter, as long as it was meant for this one.
   */
  const isFresh = ({ match, state }: MasterMatch, madeFor: number, { type }: SeatAction): boolean =>
    madeFor === state || (match.phase === 'boardroom' && type !== 'undo' && madeFor >= boardroom.from);

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    lastBusy = now();
    const result = queue.then(job);
    queue = result.catch(() => undefined);
    return result;
  }

  /** The position, played again from the log when it was let go; undefined when there is none. */
  async function warm(): Promise<MasterMatch | undefined> {
    if (position !== undefined || stored.status === 'gathering') return position;
    const whole = await store.load(stored.id, 0, stored.chat);
    if (whole === undefined) return undefined;
    // Somebody wrote meanwhile: what was read may be old by now.
    if (whole.match.revision !== stored.revision) return (await reload()) ? warm() : undefined;
    const replay = replayed(whole.match, whole.log);
    if (replay !== undefined) hold(replay);
    else if (stored.status === 'playing')
      await write((match) => ({ match: { ...match, status: 'closed', clock: { ...match.clock, waiting: [] } } }));
    return position;
  }

  /** Writes a step, if there is one, over the newest revision, trying again when another server was faster. */
  async function write(
    make: (match: StoredMatch) => Step | ApiError | undefined | Promise<Step | ApiError | undefined>,
  ): Promise<ApiError | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      const step = await make(stored);
      if (step === undefined || typeof step === 'string') return step;
      const match = refreshed(step.match, stored.revision + 1, now());
      const { entry, line } = step;
      const commit: Commit = {
        match,
        ...(entry === undefined ? {} : { entry }),
        ...(line === undefined ? {} : { line }),
      };
      if (await store.commit(commit)) {
        adopt(match, step.position, line === undefined ? [] : [line]);
        services.announce(match.id, match.revision);
        return undefined;
      }
      services.count('conflict');
      if (!(await reload())) return 'unknown-match';
    }
    return 'busy';
  }

  /** Takes over what is on disk, and tells everybody. `from`: the record before it is the same. */
  function adopt(match: StoredMatch, next: MasterMatch | undefined, lines: readonly ChatLine[], from?: number): void {
    const before = position;
    stored = match;
    for (const onlooker of onlookers) if (!maySit(match, onlooker)) onlooker.end('seat-moved');
    if (next !== undefined) hold(next);
    if (lines.length > 0) recent = [...(recent ?? []), ...lines].slice(-chatShown);
    const info = infoOf(match, now());
    if (next === undefined) audience.news(info);
    else if (before !== undefined) audience.change(before, next, from ?? eventsKept(before, next), info);
    // The match begins: there is more to tell than a change.
    else for (const onlooker of onlookers) welcome(onlooker);
    audience.chat(lines);
    minder.look();
  }

  const welcome = (onlooker: Onlooker): void =>
    audience.welcome(onlooker, infoOf(stored, now()), position, recent ?? []);

  async function recentChat(): Promise<readonly ChatLine[]> {
    const loaded = await store.load(stored.id, stored.state, Math.max(0, stored.chat - chatShown));
    return loaded?.chat.filter(({ n }) => n <= stored.chat) ?? [];
  }

  /** Reads what other servers wrote. False when the match is gone. */
  async function reload(): Promise<boolean> {
    let newer = await store.load(stored.id, position === undefined ? stored.state : position.state, stored.chat);
    if (newer === undefined) {
      for (const onlooker of onlookers) onlooker.end('deleted');
      return false;
    }
    if (newer.match.revision === stored.revision) return true;
    let next = position;
    let from: number | undefined;
    for (const { seat, action } of newer.log) {
      const after = await next?.after(seat, action);
      if (after === undefined || 'code' in after) {
        next = undefined;
        break;
      }
      if (next !== undefined) from = Math.min(from ?? Infinity, eventsKept(next, after));
      next = after;
    }
    const started = stored.status === 'gathering' && newer.match.status !== 'gathering';
    if (started || next?.state !== newer.match.state) {
      position = undefined;
      const whole = started || onlookers.size > 0 ? await store.load(stored.id, 0, stored.chat) : undefined;
      next = whole === undefined ? undefined : replayed(whole.match, whole.log);
      // Its log may be longer than that of the row read first.
      newer = whole ?? newer;
      from = 0;
    }
    const moved = next?.state !== position?.state;
    adopt(newer.match, moved ? next : undefined, newer.chat, from);
    await claimPresence();
    return true;
  }

  /** Another server lost somebody's page that is open here. */
  async function claimPresence(): Promise<void> {
    const missed = (match: StoredMatch): Seat[] =>
      [...onlookers].flatMap(({ seat }) => (isAway(match, seat) ? [seat] : []));
    if (missed(stored).length > 0)
      await write((match) => ({
        match: missed(match).reduce((next, seat) => presence(next, seat, true, now()), match),
      }));
  }

  const minder = mindBots({
    next: () => botToAct(stored),
    revision: () => stored.revision,
    decide: letDecide,
    report: (error) => services.report(error, stored.id),
  });

  /** A bot decides beside the queue; its move comes through the queue like anybody's. */
  async function letDecide(seat: Seat): Promise<void> {
    const at = await enqueue(warm);
    const bot = botAt(stored.seats[seat]);
    if (at === undefined || bot === undefined || !waitingAt(at.match).includes(seat)) return;
    const [move] = await Promise.all([
      services.think(stored.id, viewFor(at.match, seat), bot, `${stored.id}.${at.match.moves}`),
      pause(services.botPause),
    ]);
    // Somebody may have come back meanwhile, and decided; then this is refused, and does no harm.
    await room.act(seat, at.state, { type: 'play', move }, 'bot');
  }

  const room: Room = {
    stored: () => stored,
    onlookers,
    lastBusy: () => (minder.thinking() ? now() : lastBusy),
    settled: async () => {
      await queue;
    },
    enter: (onlooker) =>
      enqueue(async () => {
        await warm();
        recent ??= await recentChat();
        if (!maySit(stored, onlooker)) return onlooker.end('seat-moved');
        welcome(onlooker);
        onlookers.add(onlooker);
        minder.look();
      }),
    leave: (onlooker) => void onlookers.delete(onlooker),
    act: (seat, state, action, by) =>
      enqueue(async () => {
        let answer: ActionAnswer = { error: 'busy' };
        const nothing = (told: ActionAnswer): undefined => void (answer = told);
        const error = await write(async (match) => {
          const at = await warm();
          if (at === undefined || match.status !== 'playing')
            return nothing(match.status === 'over' ? refusedAs('match-over') : { error: 'match-closed' });
          if (heldBy(match) !== undefined) return nothing({ error: 'paused' });
          if (!isFresh(at, state, action)) return nothing({ error: 'stale' });
          if (at.state >= mostSteps && isBackward(action)) return nothing({ error: 'too-many-tries' });
          if (by === 'bot' && botAt(match.seats[seat]) === undefined) return undefined;
          const next = await at.after(seat, action);
          if ('code' in next) {
            services.count('refused');
            return nothing({ refused: next });
          }
          answer = { done: next.state };
          services.count(by === 'bot' ? 'bot-move' : 'move');
          const entry: LogEntry = { n: next.state, seat, action, by, at: now(), ...studentAt(match, seat, by) };
          return { match: decided(match, next, entry), entry, position: next };
        });
        return error === undefined ? answer : { error };
      }),
    say: (seat, line) =>
      enqueue(() =>
        write((match) => ({
          match: { ...match, chat: match.chat + 1 },
          line: { n: match.chat + 1, at: now(), seat, line },
        })),
      ),
    change: (to) =>
      enqueue(() =>
        write((match) => {
          const next = to(match);
          if (typeof next === 'string') return next;
          if (next === match) return undefined;
          const begins = match.status === 'gathering' && next.status === 'playing';
          const at = begins ? replayed(next, []) : undefined;
          return at === undefined ? { match: next } : { match: next, position: at };
        }),
      ),
    wake: () =>
      enqueue(async () => {
        minder.forgive();
        const late = seatsOutOfTime(stored, now());
        if (late.length > 0)
          await write((match) => ({
            match: seatsOutOfTime(match, now()).reduce(
              (next, seat) => withSeat(next, seat, (person) => ({ ...person, standIn: true })),
              match,
            ),
          }));
        // Writes the time of the next look, so that the match is not found due again and again.
        else if (stored.wakeAt !== undefined && stored.wakeAt <= now()) await write((match) => ({ match }));
        minder.look();
      }),
    catchUp: () => enqueue(async () => void (await reload())),
    rest() {
      if (minder.thinking()) return;
      position = undefined;
      recent = undefined;
    },
  };

  return room;
}

const isBackward = (action: SeatAction): boolean => action.type === 'undo' || action.move.type === 'unseal';

const refusedAs = (code: 'match-over'): ActionAnswer => ({ refused: { code, details: {} } });

/** How many events of the record two positions share, one move or undo apart. */
const eventsKept = (a: MasterMatch, b: MasterMatch): number =>
  Math.min(a.match.secret.events.length, b.match.secret.events.length);
