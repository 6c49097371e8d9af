import type { Game, State } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { Transport } from 'boardgame.io/internal';
import type { MatchEvent, MatchView, Move, Seat } from '../../rules/index';
import type { SeatAction } from './seat-action';
import { activeSeats, gameName, type GameView } from './game';

/** Where a match that another machine runs stands, to one viewer. */
export interface RemoteState extends GameView {
  /** Number of moves and undos so far. */
  readonly state: number;
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
}

/** Carries actions to that machine; its answer is of no interest here. */
export type Send<Answer> = (state: number, action: SeatAction) => Promise<Answer>;

/** A match that runs elsewhere, by boardgame.io's own client, typed. */
export interface RemoteMatch<Answer> {
  /** Absent until the other machine has told where the match stands. */
  readonly standing: () => RemoteState | undefined;
  /** Everything anew: at each connection. */
  readonly sync: (standing: RemoteState, seat: Seat | undefined) => void;
  /** A newer state than the last; an older one is left aside. */
  readonly update: (standing: RemoteState) => void;
  /** Sends an action made for the state `after`, or for the one shown when that is newer. */
  readonly send: (action: SeatAction, after: number) => Promise<Answer> | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

const stage = {};

/** The game as a client knows it: every move is made elsewhere, and what it is shown hides what it must not see. */
const remoteGame: Game<GameView> = {
  name: gameName,
  disableUndo: true,
  setup: () => {
    throw new Error('a remote match is set up by the machine that runs it');
  },
  moves: {
    play: { move: ({ G }) => G, client: false },
    undo: { move: ({ G }) => G, client: false },
  },
  turn: { stages: { build: stage, boardroom: stage } },
  playerView: ({ G }) => G,
};

/** Hands actions on, and remembers the promise of the answer: boardgame.io's own calls return nothing. */
class Bridge<Answer> extends Transport {
  answer: Promise<Answer> | undefined;
  after = 0;
  carry: Send<Answer> | undefined;

  tell(...data: Parameters<Transport['notifyClient']>): void {
    this.notifyClient(...data);
  }

  override sendAction(state: State, action: Parameters<Transport['sendAction']>[1]): void {
    if (action.type !== 'MAKE_MOVE') return;
    const [move] = action.payload.args as [Move?];
    const sent: SeatAction = move === undefined ? { type: 'undo' } : { type: 'play', move };
    // oxlint-disable-next-line no-underscore-dangle
    this.answer = this.carry?.(Math.max(state._stateID, this.after), sent);
  }

  override connect(): void {
    this.setConnectionStatus(true);
  }

  override disconnect(): void {
    this.setConnectionStatus(false);
  }

  override requestSync(): void {
    // Whoever feeds the bridge asks for everything anew by itself.
  }

  override sendChatMessage(): void {
    // Talk goes beside the match.
  }

  override updateMatchID(): void {
    // A client is of one match.
  }

  override updatePlayerID(): void {
    // The seat is proved where actions are carried.
  }

  override updateCredentials(): void {
    // As above.
  }
}

/** Follows a match that runs elsewhere and sends it moves. */
export function followRemoteMatch<Answer>(matchID: string, send: Send<Answer>): RemoteMatch<Answer> {
  let bridge: Bridge<Answer> | undefined;
  const client = Client<GameView>({
    game: remoteGame,
    matchID,
    debug: false,
    multiplayer: (options) => {
      bridge = new Bridge<Answer>(options);
      bridge.carry = send;
      return bridge;
    },
  });
  const inside = (): State<GameView> | null => client.store.getState() as State<GameView> | null;
  return {
    standing() {
      const state = inside();
      // oxlint-disable-next-line no-underscore-dangle
      return state === null ? undefined : { ...state.G, state: state._stateID };
    },
    sync(standing, seat) {
      const state = stateOf(standing);
      if (client.playerID !== idOf(seat)) client.updatePlayerID(idOf(seat));
      bridge?.tell({ type: 'sync', args: [matchID, { state, initialState: state, log: [], filteredMetadata: [] }] });
    },
    update: (standing) => bridge?.tell({ type: 'update', args: [matchID, stateOf(standing), []] }),
    send(action, after) {
      if (bridge === undefined || inside() === null) return undefined;
      bridge.after = after;
      bridge.answer = undefined;
      client.moves[action.type]?.(...(action.type === 'play' ? [action.move] : []));
      return bridge.answer;
    },
    start: () => client.start(),
    stop: () => client.stop(),
  };
}

// boardgame.io says null for nobody.
const idOf = (seat: Seat | undefined): string | null => (seat === undefined ? null : String(seat));

/** A state as boardgame.io's clients keep it. */
function stateOf({ state, view, events }: RemoteState): State<GameView> {
  const seats = Array.from({ length: view.players }, (_, seat) => String(seat));
  return {
    G: { view, events },
    ctx: {
      numPlayers: view.players,
      playOrder: seats,
      playOrderPos: 0,
      activePlayers: activeSeats(view),
      currentPlayer: '0',
      turn: 1,
      // boardgame.io's word for no phase of its own.
      phase: null as unknown as string,
      ...(view.phase === 'over' ? { gameover: { winners: view.winners } } : {}),
    },
    plugins: { log: { data: {} } },
    deltalog: [],
    _stateID: state,
    _undo: [],
    _redo: [],
  };
}
