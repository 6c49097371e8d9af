import { setTimeout as pause } from 'node:timers/promises';
import type { Seat } from '../../../rules/index';
import { knowsRules, rulesOf } from '../../../rules/releases';
import type { MasterMatch } from '../../game/master-match';
import type { SeatAction } from '../../game/seat-action';
import type { ApiError } from '../../protocol/api';
import type { ActionAnswer, ChatLine } from '../../protocol/live';
import type { MatchInfo } from '../../protocol/match-info';
import type { Waiter } from '../bots/fair-queue';
import type { LoadedMatch } from '../storage/match-store';
import type { LogEntry, StoredMatch } from '../storage/documents/stored-match';
import { openVersionedDocument, stepOf, writeAnyway, type Step } from '../storage/documents/versioned-document';
import { runBots } from './bot-runner';
import { openBroadcast } from './broadcast';
import { eventsKept, followLog } from './follow-log';
import { infoOf } from './match-info';
import { replayed } from './replayed';
import type { RoomServices, Subscriber } from './room-services';
import type { Room } from './room.types';
import { botAt, botToAct, goesFirst, heldBy, standInForLate, studentAt, waitingAt } from './seat-control';
import { isAway, maySit, notePresence } from './seating';
import { awakened, closed, decided, postponed, refreshed } from './stored-changes';

/** What is written along with a match; `position` where the game moved. */
interface Along {
  readonly entry?: LogEntry;
  readonly line?: ChatLine;
  readonly position?: MasterMatch;
}

const chatShown = 50;
/** Matches end long before; one with more moves and undos than this only goes forward, or its log would grow for ever. */
const mostSteps = 2_000;

/** Opens a room for a loaded match. `close`: when a newer server took it over. */
export function openRoom(loaded: LoadedMatch, services: RoomServices, close: () => void): Room {
  const { store, clock } = services;
  const { now, running, elapsed } = clock;
  const { id } = loaded.match;
  const broadcast = openBroadcast();
  const { subscribers } = broadcast;
  let position: MasterMatch | undefined;
  /** Its log breaks its rules. */
  let broken = false;
  /** The last lines of chat, once anybody looked. */
  let recent: readonly ChatLine[] | undefined;
  /** The boardroom that is open or was last, and the state at which it was first seen. */
  let boardroom = { quarter: 0, from: 0 };
  let lastBusy = elapsed();

  const document = openVersionedDocument<StoredMatch, Along, ApiError>(
    awakened(loaded.match, services),
    {
      complete: (match, revision) => (isPlayable() ? refreshed : postponed)(match, revision, clock),
      commit: (match, { entry, line } = {}) =>
        store.commit({ match, ...(entry === undefined ? {} : { entry }), ...(line === undefined ? {} : { line }) }),
      written(match, along) {
        publish(along?.position, along?.line === undefined ? [] : [along.line]);
        services.announce(id, match.revision);
        if (along?.entry !== undefined && match.status === 'over')
          services.tell('A table was closed.', { match: id, why: 'ended', moves: match.state });
      },
      read: newest,
      followed: claimPresence,
      removed() {
        for (const subscriber of subscribers) subscriber.end('deleted');
      },
      newer(protocol) {
        close();
        for (const subscriber of subscribers) subscriber.end('malformed', protocol);
      },
      gone: 'unknown-match',
      conflicted: () => services.count('conflict'),
    },
    'busy',
  );
  const stored = document.current;
  if (stored().status !== 'gathering' && loaded.log.length === stored().state) position = playedAgain(loaded);

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

  function queued<T>(job: () => Promise<T>): Promise<T> {
    lastBusy = elapsed();
    return document.queued(job);
  }

  /** The position, played again from the log when it was let go; undefined when there is none. */
  async function warm(): Promise<MasterMatch | undefined> {
    if (position !== undefined || !isPlayable() || stored().status === 'gathering') return position;
    const whole = await store.load(id, 0, stored().chat);
    if (whole === undefined) return undefined;
    // Somebody wrote meanwhile: what was read may be old by now.
    if (whole.match.revision !== stored().revision) return (await document.follow()) ? warm() : undefined;
    const replay = playedAgain(whole);
    if (replay !== undefined) hold(replay);
    return position;
  }

  function playedAgain({ match, log }: LoadedMatch): MasterMatch | undefined {
    const replay = replayed(match, log);
    broken = replay === undefined;
    return replay;
  }

  /** Whether this server can play on; if not, the match waits for one that can, and is shown as closed. */
  function isPlayable(): boolean {
    const { status, rules } = stored();
    return status !== 'playing' || (!broken && knowsRules(rules));
  }

  /** What people are told of the match. */
  const info = (): MatchInfo => infoOf(isPlayable() ? stored() : closed(stored()), clock);

  /** Sends everybody what is on disk. `from`: the record before it is the same. */
  function publish(next: MasterMatch | undefined, lines: readonly ChatLine[], from?: number): void {
    const before = position;
    for (const subscriber of subscribers) if (!maySit(stored(), subscriber)) subscriber.end('seat-moved');
    if (next !== undefined) hold(next);
    if (lines.length > 0) recent = [...(recent ?? []), ...lines].slice(-chatShown);
    if (next === undefined) broadcast.news(info());
    else if (before !== undefined) broadcast.change(before, next, from ?? eventsKept(before, next), info());
    // The match begins: there is more to tell than a change.
    else for (const subscriber of subscribers) welcome(subscriber);
    broadcast.chat(lines);
    runner.look();
  }

  const welcome = (subscriber: Subscriber): void =>
    broadcast.welcome(subscriber, stored().seats, info(), position, recent ?? []);

  async function recentChat(): Promise<readonly ChatLine[]> {
    const { state, chat } = stored();
    const loaded = await store.load(id, state, Math.max(0, chat - chatShown));
    return loaded?.chat.filter(({ n }) => n <= chat) ?? [];
  }

  /** The match as other servers left it, with its position if it can be had. */
  async function newest(): Promise<{ readonly document: StoredMatch; readonly takeOver: () => void } | undefined> {
    const { state, chat, status, revision } = stored();
    let newer = await store.load(id, position === undefined ? state : position.state, chat);
    if (newer === undefined || newer.match.revision === revision)
      return newer && { document: newer.match, takeOver: () => undefined };
    broken = false;
    let { position: next, from } = (await followLog(position, newer.log)) ?? {};
    const started = status === 'gathering' && newer.match.status !== 'gathering';
    if (started || next?.state !== newer.match.state) {
      position = undefined;
      const whole = started || subscribers.size > 0 ? await store.load(id, 0, chat) : undefined;
      next = whole === undefined ? undefined : playedAgain(whole);
      // Its log may be longer than that of the row read first.
      newer = whole ?? newer;
      from = 0;
    }
    const moved = next?.state !== position?.state;
    const { match, chat: lines } = newer;
    return { document: match, takeOver: () => publish(moved ? next : undefined, lines, from) };
  }

  /** Another server lost somebody's page that is open here. */
  async function claimPresence(): Promise<void> {
    const missed = [...subscribers].flatMap(({ seat }) => (isAway(stored(), seat) ? [seat] : []));
    if (missed.length === 0 || !isPlayable()) return;
    await document.apply((match) => {
      for (const seat of missed) notePresence(match, seat, true, running());
    });
  }

  const runner = runBots({
    next: () => (isPlayable() ? botToAct(stored(), subscribers.size > 0) : undefined),
    revision: () => stored().revision,
    decide: letDecide,
    report: (error) => services.report(error, id),
  });

  const waiter: Waiter = {
    id,
    goesFirst: () => goesFirst(stored(), subscribers.size > 0),
    payer: () => payerOf([...subscribers]),
  };

  /** A bot decides beside the queue; its move comes through the queue like anybody's. */
  async function letDecide(seat: Seat): Promise<void> {
    const at = await queued(warm);
    const bot = botAt(stored().seats[seat]);
    if (at === undefined || bot === undefined || !waitingAt(at.match).includes(seat)) return;
    const [move] = await Promise.all([
      services.think(waiter, rulesOf(at.match).viewFor(at.match, seat), bot, `${id}.${at.match.moves}`),
      pause(services.botPause),
    ]);
    // Somebody may have come back meanwhile, and decided; then this is refused, and does no harm.
    await room.act(seat, at.state, { type: 'play', move }, 'bot');
  }

  const room: Room = {
    stored,
    subscribers,
    lastBusy: () => (runner.thinking() ? elapsed() : lastBusy),
    settled: document.settled,
    enter: (subscriber) =>
      queued(async () => {
        await warm();
        recent ??= await recentChat();
        if (!maySit(stored(), subscriber)) return subscriber.end('seat-moved');
        welcome(subscriber);
        subscribers.add(subscriber);
        runner.look();
      }),
    leave(subscriber) {
      // Who was never welcomed has followed nothing.
      return subscribers.delete(subscriber) ? position?.match.secret.events.length : undefined;
    },
    info: () => queued(async () => info()),
    act: (seat, state, action, by) =>
      queued(async () => {
        let answer: ActionAnswer = { error: 'busy' };
        const nothing = (why: ActionAnswer): undefined => void (answer = why);
        const error = await document.write(async (match): Promise<Step<StoredMatch, Along> | undefined> => {
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
          return { document: decided(match, next, entry, running()), along: { entry, position: next } };
        });
        return error === undefined ? answer : { error };
      }),
    say: (seat, line) =>
      queued(() =>
        document.write((match) => {
          const chat = match.chat + 1;
          return { document: { ...match, chat }, along: { line: { n: chat, at: now(), seat, line } } };
        }),
      ),
    change: (recipe) =>
      queued(async () => {
        if (!isPlayable()) return 'match-closed';
        return document.write((match) => {
          const step = stepOf<StoredMatch, Along, ApiError>(match, recipe);
          if (step === undefined || typeof step === 'string') return step;
          const begins = match.status === 'gathering' && step.document.status === 'playing';
          const at = begins ? replayed(step.document, []) : undefined;
          return at === undefined ? step : { ...step, along: { position: at } };
        });
      }),
    wake: () =>
      queued(async () => {
        runner.forgive();
        const playable = isPlayable();
        await document.apply((match) => {
          const { wakeAt = Infinity } = match;
          if (playable) standInForLate(match, running());
          // Writes the time of the next look, so that the match is not found due again and again.
          return wakeAt <= running() ? writeAnyway : undefined;
        });
        runner.look();
      }),
    tellClocks: () => broadcast.news(info()),
    catchUp: () => queued(async () => void (await document.follow())),
    rest() {
      if (runner.thinking()) return;
      position = undefined;
      recent = undefined;
    },
  };

  return room;
}

/** The network whose people a match's bots think for: of a player, or else of whoever watches; nobody's where none is there. */
const payerOf = (subscribers: readonly Subscriber[]): string =>
  (subscribers.find(({ seat }) => seat !== undefined) ?? subscribers[0])?.address ?? '';

const isBackward = (action: SeatAction): boolean => action.type === 'undo' || action.move.type === 'unseal';

const refusedAs = (code: 'match-over'): ActionAnswer => ({ refused: { code, details: {} } });
