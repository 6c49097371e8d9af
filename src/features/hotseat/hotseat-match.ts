import type { MatchEvent, MatchState, MatchView, Move, Refusal, Seat, Viewer } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { Advice, Bots, BotTrouble } from '../../bots/client';
import { startLocalMatch, type LocalMatch } from '../../game/local-client';
import { storeMatch } from '../../browser-storage/match-store';
import type { GuideProgress, SavedMatch, SavedSeat } from '../../browser-storage/saved-match';
import { summaryOf } from '../../browser-storage/summary';
import { afterAWhile, openMatchSaver, type SavingTrouble } from './match-saver';

/** What the device shows now. */
export type Scene =
  | { readonly kind: 'curtain'; readonly seat: Seat }
  | { readonly kind: 'report'; readonly quarter: number }
  | { readonly kind: 'table'; readonly viewer: Viewer }
  | { readonly kind: 'result' };

export interface HotseatSnapshot {
  readonly saved: SavedMatch;
  readonly scene: Scene;
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
  /** Why bots moved as they did, by the place of the event; of moves made since the match was opened. */
  readonly reasons: ReadonlyMap<number, BotReasons>;
  readonly thinking: Seat | undefined;
  readonly canRedo: boolean;
  readonly trouble: SavingTrouble | undefined;
  readonly botTrouble: BotTrouble | undefined;
}

/** A match at one device: whose eyes may look, what bots do, what is saved. */
export interface HotseatMatch {
  readonly snapshot: () => HotseatSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly act: (moves: readonly Move[]) => Promise<Refusal | undefined>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The person the curtain waits for is there. */
  readonly openCurtain: () => void;
  readonly closeReport: () => void;
  readonly changeSeat: (seat: Seat, change: Partial<SavedSeat>) => void;
  readonly rename: (name: string) => void;
  readonly allowHints: (hints: boolean) => void;
  /** Remembers what the guide said, or whether it is shown. */
  readonly tellGuide: (progress: GuideProgress) => void;
  /** Whether nothing is left to be written. */
  readonly saved: () => boolean;
  /** Has bots think again as they should, after trouble. */
  readonly retryBots: () => void;
  /** What a strong player would do for whoever is at the table; undefined when asked again, or nothing can be decided. */
  readonly advise: (onProgress: (done: number) => void) => Promise<Advice | undefined>;
  readonly stop: () => void;
}

/** Time in which the page is drawn, ms. */
const aFrame = 32;

type BotReasons = NonNullable<Awaited<ReturnType<Bots['choose']>>['why']>;

/** A position as somebody sees it. */
interface Seen {
  readonly state: MatchState;
  readonly viewer: Viewer;
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
}

/** Opens a saved match and goes on where it stopped. @throws BadOptions or IllegalMove when its record is broken */
export function openHotseat(
  start: SavedMatch,
  openBots: (onTrouble: (trouble: BotTrouble | undefined) => void) => Bots,
): HotseatMatch {
  const { eventsOf, isOver, seatsToAct, viewFor } = rulesOf(start);
  const match: LocalMatch = startLocalMatch(start);
  const listeners = new Set<() => void>();
  let saved = start;
  let atTable: Seat | undefined;
  let undone: Move[] = [];
  let thinking: Seat | undefined;
  let trouble: SavingTrouble | undefined;
  let botTrouble: BotTrouble | undefined;
  let stopped = false;
  let reasons: ReadonlyMap<number, BotReasons> = new Map();
  let seen: Seen | undefined;
  let current = look();
  const saver = openMatchSaver(start, {
    store: storeMatch,
    later: afterAWhile,
    onTrouble(next) {
      trouble = next;
      refresh();
    },
  });

  const bots = openBots((next) => {
    botTrouble = next;
    refresh();
  });

  function sceneNow(state: MatchState): Scene {
    if (closedQuarters(state) > saved.reported) return { kind: 'report', quarter: saved.reported + 1 };
    if (isOver(state)) return { kind: 'result' };
    const onlyHuman = onlySeat();
    if (onlyHuman !== undefined) return { kind: 'table', viewer: onlyHuman };
    const next = nextSeat(state);
    if (next === undefined || !isHuman(next)) return { kind: 'table', viewer: 'spectator' };
    return atTable === next ? { kind: 'table', viewer: next } : { kind: 'curtain', seat: next };
  }

  /** The seat of the only person; undefined when there are several, or none. */
  function onlySeat(): Seat | undefined {
    const [only, another] = humanSeats(saved.seats);
    return another === undefined ? only : undefined;
  }

  /** Whose eyes look at a scene. The only person reads the report as at the table, so that the table below it is ready. */
  function viewerOf(scene: Scene): Viewer {
    if (scene.kind === 'table') return scene.viewer;
    if (scene.kind === 'result') return 'all';
    return (scene.kind === 'report' && !isOver(match.state()) ? onlySeat() : undefined) ?? 'spectator';
  }

  function isHuman(seat: Seat): boolean {
    return saved.seats[seat]?.kind === 'human';
  }

  /** Who moves next: bots first, then people; whoever is at the table stays there while it may. */
  function nextSeat(state: MatchState): Seat | undefined {
    const seats = seatsToAct(state);
    if (atTable !== undefined && seats.includes(atTable) && isHuman(atTable)) return atTable;
    return seats.find((seat) => !isHuman(seat)) ?? seats[0];
  }

  function look(): HotseatSnapshot {
    const state = match.state();
    const scene = sceneNow(state);
    return {
      saved,
      scene,
      ...see(state, viewerOf(scene)),
      reasons,
      thinking,
      canRedo: undone.length > 0 && scene.kind === 'table',
      trouble,
      botTrouble,
    };
  }

  /** What a viewer sees; the same objects while nothing happens. */
  function see(state: MatchState, viewer: Viewer): Pick<Seen, 'view' | 'events'> {
    if (seen?.state !== state || seen.viewer !== viewer)
      seen = { state, viewer, view: viewFor(state, viewer), events: eventsOf(state, viewer) };
    return { view: seen.view, events: seen.events };
  }

  /** Remembers why a bot moved, at the event the move begins with. */
  function tell(at: number, why: BotReasons | undefined): void {
    reasons = new Map([...reasons].filter(([place]) => place < at));
    if (why !== undefined) reasons = new Map([...reasons, [at, why]]);
  }

  function refresh(): void {
    current = look();
    for (const listener of listeners) listener();
  }

  function save(change: Partial<SavedMatch> = {}): void {
    const { moves } = match.record();
    saved = {
      ...saved,
      ...change,
      moves,
      updatedAt: Date.now(),
      summary: summaryOf(match.state()),
    };
    saver.save(saved);
  }

  async function runBots(): Promise<void> {
    if (thinking !== undefined) return;
    for (;;) {
      const state = match.state();
      if (stopped || trouble === 'stale' || isOver(state) || closedQuarters(state) > saved.reported) break;
      const seat = seatsToAct(state).find((candidate) => !isHuman(candidate));
      if (seat === undefined) break;
      thinking = seat;
      refresh();
      // To ask a bot takes the page's time too: what a move has changed is drawn before.
      await new Promise((drawn) => setTimeout(drawn, aFrame));
      if (stopped || match.state() !== state) continue;
      const { level = 'normal', temperament = 'even' } = saved.seats[seat] ?? {};
      const bot = { level, temperament };
      const { move, why } = await bots.choose(viewFor(state, seat), bot, `${saved.id}.${state.moves}`);
      if (stopped || match.state() !== state) continue;
      if (match.play(seat, move) !== undefined) throw new Error(`the bot of seat ${seat} chose an illegal move`);
      tell(eventsOf(state, 'spectator').length, why);
      undone = [];
      save();
    }
    if (thinking === undefined) return;
    thinking = undefined;
    if (!stopped) refresh();
  }

  function afterChange(): void {
    save();
    if (atTable !== undefined && !seatsToAct(match.state()).includes(atTable)) atTable = undefined;
    refresh();
    void runBots();
  }

  void runBots();
  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async act(moves) {
      const { scene } = current;
      if (scene.kind !== 'table' || typeof scene.viewer !== 'number') return { code: 'not-your-turn', details: {} };
      atTable = scene.viewer;
      let refused: Refusal | undefined;
      for (const move of moves) {
        refused = match.play(scene.viewer, move);
        if (refused !== undefined) break;
        undone = undone.length > 0 && sameAs(undone.at(-1), move) ? undone.slice(0, -1) : [];
      }
      afterChange();
      return refused;
    },
    undo() {
      const { scene } = current;
      if (scene.kind !== 'table' || typeof scene.viewer !== 'number') return;
      const move = match.undo(scene.viewer);
      if (move === undefined) return;
      undone = [...undone, move];
      afterChange();
    },
    redo() {
      const { scene } = current;
      const move = undone.at(-1);
      if (move === undefined || scene.kind !== 'table' || typeof scene.viewer !== 'number') return;
      if (match.play(scene.viewer, move) !== undefined) return;
      undone = undone.slice(0, -1);
      afterChange();
    },
    openCurtain() {
      if (current.scene.kind !== 'curtain') return;
      atTable = current.scene.seat;
      refresh();
    },
    closeReport() {
      // Everybody reads the report: whoever comes next takes the device anew.
      atTable = undefined;
      save({ reported: Math.max(saved.reported, closedQuarters(match.state())) });
      refresh();
      void runBots();
    },
    changeSeat(seat, change) {
      save({ seats: saved.seats.map((old, index) => (index === seat ? { ...old, ...change } : old)) });
      if (atTable === seat && !isHuman(seat)) atTable = undefined;
      refresh();
      void runBots();
    },
    rename(name) {
      save({ name });
      refresh();
    },
    allowHints(hints) {
      save({ hints });
      refresh();
    },
    tellGuide(guide) {
      save({ guide });
      refresh();
    },
    saved: saver.saved,
    retryBots: bots.retry,
    async advise(onProgress) {
      const { scene, view } = current;
      if (scene.kind !== 'table' || typeof scene.viewer !== 'number' || view.legal.length === 0) return undefined;
      return bots.advise(view, `${saved.id}.${view.moves}.hint`, onProgress);
    },
    stop() {
      stopped = true;
      saver.stop();
      match.stop();
      bots.dispose();
    },
  };
}

const humanSeats = (seats: readonly SavedSeat[]): Seat[] =>
  seats.flatMap(({ kind }, seat) => (kind === 'human' ? [seat] : []));

/** Quarters whose Books are closed. */
const closedQuarters = (state: MatchState): number =>
  state.phase === 'over' ? rulesOf(state).presetOf(state).quarters : state.quarter - 1;

const sameAs = (a: Move | undefined, b: Move): boolean => JSON.stringify(a) === JSON.stringify(b);
