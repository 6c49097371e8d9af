import type { Refusal } from '../../../../rules/index';
import type { SeatAction } from '../../../game/seat-action';
import type { ApiError } from '../../../protocol/api';
import type { ActionAnswer } from '../../../protocol/live';

/** Why a move or a word did not arrive, or may not have. */
export type Trouble = ApiError | 'stale' | 'not-sent' | 'no-answer';

/** What acting needs of a match. */
export interface Stage {
  readonly live: () => boolean;
  /** The state shown; -1 before the first. */
  readonly state: () => number;
  /** Whether the seat is to make a choice that does not depend on what others do meanwhile. */
  readonly independent: () => boolean;
  /** Tells when another state is shown. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Sends an action made for the state `after`, or for the one shown when that is newer; rejects without an answer. */
  readonly send: (action: SeatAction, after: number) => Promise<ActionAnswer> | undefined;
  readonly reconnect: () => void;
  readonly tell: (trouble: Trouble) => void;
}

/** How long an answer, or the change that follows it, may take, ms. */
export const patience = 5_000;
/** How often an independent choice is sent again when somebody else's came first. */
const tries = 8;

/** Performs actions one after another, each for the state the one before made; stops at the first that is not done. */
export type Act = (actions: readonly SeatAction[]) => Promise<Refusal | undefined>;

export function createActing(stage: Stage): Act {
  let running: Promise<void> | undefined;

  /** Waits until a state of at least this number is shown; false when it does not come. */
  function reached(state: number): Promise<boolean> {
    if (stage.state() >= state) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (there: boolean) => {
        clearTimeout(timer);
        unsubscribe();
        resolve(there);
      };
      const unsubscribe = stage.subscribe(() => {
        if (stage.state() >= state) done(true);
      });
      const timer = setTimeout(() => done(false), patience);
    });
  }

  /** The state an action made, the refusal, or nothing when trouble was told. */
  async function perform(action: SeatAction, after: number): Promise<number | Refusal | undefined> {
    for (let left = tries; left > 0; left--) {
      const madeFor = Math.max(after, stage.state());
      const answer = await attempt(action, after);
      if (answer === undefined) return undefined;
      if ('done' in answer) return answer.done;
      if ('refused' in answer) return answer.refused;
      if (answer.error !== 'stale') return tell(answer.error);
      if (!(await reached(madeFor + 1))) {
        stage.reconnect();
        return tell('stale');
      }
      if (!stage.independent()) return tell('stale');
    }
    return tell('stale');
  }

  async function attempt(action: SeatAction, after: number): Promise<ActionAnswer | undefined> {
    const sent = stage.live() ? stage.send(action, after) : undefined;
    if (sent === undefined) return tell('not-sent');
    try {
      return await sent;
    } catch {
      // Whether it arrived is seen when everything comes anew.
      stage.reconnect();
      return tell('no-answer');
    }
  }

  function tell(trouble: Trouble): undefined {
    stage.tell(trouble);
  }

  async function performAll(actions: readonly SeatAction[]): Promise<Refusal | undefined> {
    let after = -1;
    for (const action of actions) {
      const made = await perform(action, after);
      if (typeof made !== 'number') return made;
      after = made;
    }
    if (!(await reached(after))) stage.reconnect();
    return undefined;
  }

  return async (actions) => {
    const asked = stage.state();
    // One thing at a time. What was asked of a state that changed meanwhile, as by a second touch, is let go.
    while (running !== undefined) await running;
    if (stage.state() !== asked && !stage.independent()) return undefined;
    const performing = performAll(actions);
    const ended = (): void => (running = undefined);
    running = performing.then(ended, ended);
    return performing;
  };
}
