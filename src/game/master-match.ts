import type { Game, State } from 'boardgame.io';
import { InitializeGame, ProcessGameConfig, Sync } from 'boardgame.io/internal';
import { Master } from 'boardgame.io/master';
import type { MatchState, Refusal, Seat } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
import type { SeatAction } from './seat-action';
import { createGame, mayUndo, type GameState } from './game';
import type { MatchRecord } from './match-record';

/** A match run by boardgame.io's `Master`, one immutable position after the other: whoever holds one decides what is kept. */
export interface MasterMatch {
  readonly match: MatchState;
  /** Number of moves and undos that led here. */
  readonly state: number;
  readonly record: () => MatchRecord;
  /** The position after an action, or why the rules refuse it. */
  readonly after: (seat: Seat, action: SeatAction) => Promise<MasterMatch | Refusal>;
}

const key = 'match';

/**
 * Opens a match where its record ends, as position number `state`.
 * @throws BadOptions or IllegalMove when the record breaks the rules
 */
export function openMasterMatch(record: MatchRecord, state: number): MasterMatch {
  const game: Game<GameState> = ProcessGameConfig(createGame(record));
  const start: State<GameState> = InitializeGame({ game, numPlayers: record.options.players });
  return position(game, { ...start, _stateID: state });
}

function position(game: Game<GameState>, at: State<GameState>): MasterMatch {
  return {
    match: at.G.match,
    state: at._stateID,
    record: () => ({ ...at.G.start, moves: at.G.moves }),
    async after(seat, action) {
      const refused =
        action.type === 'play'
          ? rulesOf(at.G.start).refusalOf(at.G.match, seat, action.move)
          : mayUndo(at.G, seat)
            ? undefined
            : ({ code: 'wrong-stage', details: {} } satisfies Refusal);
      if (refused !== undefined) return refused;
      const next = await dispatch(game, at, seat, action);
      return position(game, next);
    },
  };
}

/** Lets a `Master` make the move in a store that holds this one position. */
async function dispatch(
  game: Game<GameState>,
  at: State<GameState>,
  seat: Seat,
  action: SeatAction,
): Promise<State<GameState>> {
  const store = new OnePosition(at);
  const master = new Master(game, store, { send: ignore, sendAll: ignore });
  const playerID = String(seat);
  const args = action.type === 'play' ? [action.move] : [];
  const answer = await master.onUpdate(
    { type: 'MAKE_MOVE', payload: { type: action.type, args, playerID, credentials: '' } },
    at._stateID,
    key,
    playerID,
  );
  if (store.state === at) throw new Error(`the move was dropped: ${answer?.error ?? 'no reason given'}`);
  return store.state;
}

const ignore = (): void => undefined;

/** boardgame.io's storage for one move; its log is cut, ours is kept elsewhere. */
class OnePosition extends Sync {
  state: State<GameState>;

  constructor(state: State<GameState>) {
    super();
    this.state = state;
  }

  connect(): void {}
  createMatch(): void {}
  setMetadata(): void {}
  wipe(): void {}

  setState(_: string, state: State): void {
    this.state = state;
  }

  fetch(): never {
    // `Master` asks for the state alone; the type wants every field for every question.
    return { state: this.state, log: [], metadata: undefined, initialState: undefined } as never;
  }

  listMatches(): string[] {
    return [];
  }
}
