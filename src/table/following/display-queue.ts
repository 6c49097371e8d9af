import type { MatchEvent } from '../../../rules/index';
import { mostMoments, type Moment } from '../moments/moments';
import { awaitsViewer, freshEvents, isTold, timesOf, type Pace, type Position } from './timing';

/** What happens on the table just now. */
export interface Step {
  readonly id: number;
  readonly events: readonly MatchEvent[];
  /** Their places in the record. */
  readonly places: readonly number[];
  /** How long what changes hands is on its way, in ms; the position shown is still the one before. 0 when it is there. */
  readonly travel: number;
  /** What is staged of it, while it is. */
  readonly moment?: Moment | undefined;
}

/** What is shown of a match. */
export interface Shown<P> {
  /** Absent before the first arrives. */
  readonly position?: P;
  /** Whether newer positions wait to be shown. */
  readonly behind: boolean;
  readonly paused: boolean;
  readonly step?: Step;
}

/** Shows the positions of a match one after another, each long enough to be followed; they may arrive faster. */
export interface DisplayQueue<P> {
  readonly shown: () => Shown<P>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly arrive: (position: P) => void;
  readonly setPace: (pace: Pace) => void;
  /** Nothing is shown while another page lies over the table. */
  readonly cover: (covered: boolean) => void;
  readonly pause: (paused: boolean) => void;
  /** Ends what is shown now; twice in a row, the rest of the turn is shown at once. */
  readonly next: () => void;
  /** Shows something that happened again, whatever goes on. */
  readonly again: (events: readonly MatchEvent[], places: readonly number[]) => void;
  /** Shows all at once until the viewer is to act. */
  readonly skip: () => void;
  /** Stands still until something arrives. */
  readonly stop: () => void;
}

interface Clock {
  readonly now: () => number;
  /** Runs something after some ms; returns what prevents it. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** What is staged of events at a pace, one after another and at most so much; `own` are those of whoever looks. */
type Stage = (events: readonly MatchEvent[], own: boolean, most: number, pace: Pace) => readonly Moment[];

const beginsTurn = ({ type }: MatchEvent): boolean => type === 'turn';

const lengthOfAll = (moments: readonly Moment[]): number => moments.reduce((sum, { length }) => sum + length, 0);

const isSeat = ({ view }: Position): boolean => typeof view.viewer === 'number';

/** Makes a display that is empty; positions of the same `view` are looks at the same moment. */
export function createDisplayQueue<P extends Position>(
  { now, later }: Clock,
  startPace: Pace,
  stage: Stage = () => [],
): DisplayQueue<P> {
  const listeners = new Set<() => void>();
  let shown: Shown<P> = { behind: false, paused: false };
  let waiting: readonly P[] = [];
  /** What comes when the time of the present part of a step is over. */
  let running: { readonly cancel: () => void; readonly after: () => void } | undefined;
  let pace = startPace;
  let covered = false;
  let hurry: 'no' | 'turn' | 'all' = 'no';
  /** Whether what is left of the present step is let go. */
  let cut = false;
  let skipped = 0;
  let turn = { began: now(), moves: 0, drew: false };
  /** How much was staged since the turn began. */
  let staged = 0;
  /** What is staged of the present step after its moment. */
  let upcoming: readonly Moment[] = [];
  let stopMoment: (() => void) | undefined;
  let steps = 0;

  function tell(change: Partial<Shown<P>>): void {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  }

  function wait(ms: number, after: () => void): void {
    if (ms <= 0 || cut || pace === 'at-once' || hurry !== 'no') return after();
    const run = () => {
      skipped = 0;
      finish();
    };
    running = { after, cancel: later(run, ms) };
  }

  /** Ends the wait and goes on with what comes after it. */
  function finish(cutting = false): void {
    const ended = running;
    running = undefined;
    ended?.cancel();
    cut = cutting;
    ended?.after();
    cut = false;
    goOn();
  }

  function goOn(): void {
    while (running === undefined) {
      const [next] = waiting;
      if (next === undefined) return;
      const happens = shown.position !== undefined && freshEvents(shown.position, next).length > 0;
      if (happens && (covered || shown.paused)) return;
      begin(next);
    }
  }

  function begin(next: P): void {
    const { position } = shown;
    if (position === undefined) return show(next);
    const { began, moves, drew } = turn;
    const soFar = { passed: now() - began, moves, drew };
    const events = freshEvents(position, next);
    const own = awaitsViewer(position.view);
    // Whoever acts makes several moves at once: an envelope is filled and sealed. Who was cut off has missed what happened.
    const followed =
      next.view.moves <= position.view.moves + 1 || (own && next.view.quarter <= position.view.quarter + 1);
    const calm = hurry === 'no' && pace !== 'at-once' && followed;
    if (events.some(beginsTurn)) staged = 0;
    const moments = calm ? stage(events, own, mostMoments - staged, pace) : [];
    staged += moments.length;
    const times = timesOf(position, next, soFar, hurry === 'no' ? pace : 'at-once', lengthOfAll(moments));
    const step: Step = {
      id: ++steps,
      events,
      moment: moments[0],
      places: events.map((_, index) => position.events.length + index),
      travel: times.travel,
    };
    wait(times.wait, () => {
      if (times.travel > 0) {
        endMoments();
        tell({ step });
      }
      wait(times.travel, () => {
        if (events.length > 0) upcoming = moments.slice(1);
        show(next, events.length === 0 ? undefined : { ...step, travel: 0 });
        wait(times.rest, () => {});
      });
    });
  }

  function show(next: P, step = shown.step): void {
    const events = shown.position === undefined ? [] : freshEvents(shown.position, next);
    waiting = waiting.slice(1);
    if (events.some(beginsTurn)) turn = { began: now(), moves: 0, drew: false };
    else if (events.some(isTold))
      turn = { ...turn, moves: turn.moves + 1, drew: turn.drew || events.some(({ type }) => type === 'drew') };
    const handedOver = awaitsViewer(next.view) || next.view.quarter !== shown.position?.view.quarter;
    const ended = events.some(({ type }) => type === 'turnEnded');
    if (hurry === 'turn' ? handedOver || ended : waiting.length === 0 && (handedOver || (ended && !isSeat(next))))
      hurry = 'no';
    tell({ position: next, behind: waiting.length > 0, step });
    if (step?.moment !== undefined && !covered) runMoment(step.moment);
  }

  function runMoment({ length }: Moment): void {
    stopMoment?.();
    stopMoment = later(endMoment, length);
  }

  /** The next moment of the step comes, if there is one. */
  function endMoment(): void {
    stopMoment?.();
    stopMoment = undefined;
    if (shown.step?.moment === undefined) return;
    const [moment, ...others] = upcoming;
    upcoming = others;
    tell({ step: { ...shown.step, moment } });
    if (moment !== undefined) runMoment(moment);
  }

  function endMoments(): void {
    upcoming = [];
    endMoment();
  }

  return {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrive(position) {
      const newest = waiting.at(-1) ?? shown.position;
      if (newest?.view !== position.view) {
        waiting = [...waiting, position];
        goOn();
        if (waiting.length > 0 && !shown.behind) tell({ behind: true });
      } else if (waiting.length > 0) waiting = [...waiting.slice(0, -1), position];
      else tell({ position });
    },
    setPace(next) {
      pace = next;
      if (pace !== 'at-once') return;
      endMoments();
      if (running !== undefined && !shown.paused) finish();
    },
    cover(next) {
      if (covered === next) return;
      covered = next;
      // How a new quarter begins is seen when the report of the last has been read.
      const moment = shown.step?.moment;
      if (covered && shown.step?.events.some(({ type }) => type === 'news') === true) stopMoment?.();
      else if (covered) endMoments();
      else if (moment !== undefined) {
        runMoment(moment);
        if (running === undefined) wait(lengthOfAll([moment, ...upcoming]), () => {});
      }
      goOn();
    },
    pause(paused) {
      if (paused === shown.paused) return;
      tell({ paused });
      if (paused) running?.cancel();
      else finish();
    },
    next() {
      endMoment();
      if (running === undefined) return;
      const moment = shown.step?.moment;
      if (moment !== undefined && shown.step?.travel === 0) {
        // What comes next of the step has its own time.
        running.cancel();
        return wait(lengthOfAll([moment, ...upcoming]), running.after);
      }
      skipped += 1;
      if (skipped >= 2) hurry = 'turn';
      finish(true);
    },
    again: (events, places) => tell({ step: { id: ++steps, events, places, travel: 0 } }),
    skip() {
      hurry = 'all';
      endMoments();
      if (shown.paused) tell({ paused: false });
      finish();
    },
    stop() {
      endMoments();
      running?.cancel();
      running = undefined;
    },
  };
}
