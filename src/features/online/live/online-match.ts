import type { Move, Refusal, Seat } from '../../../../rules/index';
import { knowsRules } from '../../../../rules/releases';
import { createBots, type Advice, type Bots } from '../../../bots/client';
import { followRemoteMatch } from '../../../game/remote-client';
import type { ApiError } from '../../../protocol/api';
import type { Reaction } from '../../../protocol/limits';
import type { ActionAnswer, Change, ChatLine, Goodbye, Standing, Welcome } from '../../../protocol/live';
import type { MatchInfo } from '../../../protocol/match-info';
import type { Connection } from '../../../net/connection';
import { openReconnectingSocket, type ReconnectingSocket } from '../../../net/reconnecting-socket';
import { createActing, patience, type Trouble } from './acting';
import { applyChange } from './apply-change';
import type { LiveSocket } from './dial';

export interface OnlineSnapshot {
  readonly connection: Connection<Goodbye>;
  /** Absent until the first welcome. */
  readonly info?: MatchInfo;
  /** The own seat; absent for spectators. */
  readonly seat?: Seat;
  /** Places in the record that the own seat had followed when its page was last welcomed, on whatever device. */
  readonly followed?: number;
  /** Absent while people gather. */
  readonly standing?: Standing;
  readonly chat: readonly ChatLine[];
  /** The server's time less this page's (`performance.now()`), ms. */
  readonly offset: number;
}

/** A match on the server, as one seat or a spectator follows it. */
export interface OnlineMatch {
  readonly snapshot: () => OnlineSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Plays moves one after another and returns the rules' refusal; what else goes wrong is told to `onTrouble`. */
  readonly act: (moves: readonly Move[]) => Promise<Refusal | undefined>;
  readonly undo: () => void;
  readonly say: (text: string) => Promise<Trouble | undefined>;
  readonly react: (reaction: Reaction) => Promise<Trouble | undefined>;
  /** "I am back": the bot that stands in lets go of the seat. */
  readonly back: () => Promise<Trouble | undefined>;
  readonly advise: (onProgress: (done: number) => void) => Promise<Advice | undefined>;
  /** Calls the server anew, as whoever this browser is now. */
  readonly reconnect: () => void;
  /** Calls the server; may be done again after `stop`. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Follows a match over a socket, once it is started. */
export function followMatch(id: string, socket: LiveSocket, onTrouble: (trouble: Trouble) => void): OnlineMatch {
  const listeners = new Set<() => void>();
  const remote = followRemoteMatch<ActionAnswer>(id, (state, action) => {
    const asked = socket.timeout(patience);
    return action.type === 'play' ? asked.emitWithAck('play', state, action.move) : asked.emitWithAck('undo', state);
  });
  let current: OnlineSnapshot = { connection: { kind: 'connecting' }, chat: [], offset: 0 };
  let bots: Bots | undefined;
  let link: ReconnectingSocket | undefined;

  function show(change: Partial<OnlineSnapshot>): void {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  }

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  function welcomed({ info, seat, followed, standing, chat }: Welcome): void {
    if (standing !== undefined && !knowsRules(standing.view.rules)) {
      // A newer page knows these rules.
      link?.close();
      return show({ connection: { kind: 'ended', reason: 'malformed' } });
    }
    if (standing !== undefined) remote.sync(standing, seat);
    show({ info, seat, followed, standing, chat, offset: info.clock.now - performance.now() });
  }

  function changed(change: Change): void {
    const next = applyChange(current.standing, change);
    if (next === undefined) {
      // The state shown may be told twice; anything else that does not fit means that something was missed.
      if (change.state !== current.standing?.state) reconnect();
      return;
    }
    remote.update(next);
    const { info } = change;
    show({ standing: remote.standing(), info, offset: info.clock.now - performance.now() });
  }

  const live = () => current.connection.kind === 'live';
  const reconnect = () => link?.reconnect();

  const perform = createActing({
    live,
    state: () => current.standing?.state ?? -1,
    independent: () => inBoardroom(current),
    subscribe,
    send: remote.send,
    reconnect,
    tell: onTrouble,
  });

  return {
    snapshot: () => current,
    subscribe,
    act: (moves) => perform(moves.map((move) => ({ type: 'play', move }))),
    undo: () => void perform([{ type: 'undo' }]),
    say: async (text) => (live() ? answered(socket.timeout(patience).emitWithAck('say', text)) : 'not-sent'),
    react: async (reaction) =>
      live() ? answered(socket.timeout(patience).emitWithAck('react', reaction)) : 'not-sent',
    back: async () => (live() ? answered(socket.timeout(patience).emitWithAck('back')) : 'not-sent'),
    async advise(onProgress) {
      const { standing, seat } = current;
      if (standing === undefined || seat === undefined || standing.view.legal.length === 0) return undefined;
      bots ??= createBots();
      return bots.advise(standing.view, `${id}.${standing.state}.hint`, onProgress);
    },
    reconnect,
    start() {
      remote.start();
      socket.on('welcome', welcomed);
      socket.on('change', changed);
      socket.on('info', (info) => show({ info, offset: info.clock.now - performance.now() }));
      socket.on('chat', (said) => show({ chat: [...current.chat.filter(({ n }) => n !== said.n), said] }));
      link = openReconnectingSocket<Goodbye>(socket, {
        welcome: 'welcome',
        onConnection: (connection) => show({ connection }),
        onDraining: () => onTrouble('draining'),
      });
    },
    stop() {
      link?.close();
      remote.stop();
      bots?.dispose();
      bots = undefined;
    },
  };
}

/** Others' choices in the boardroom change nothing about the own one. */
const inBoardroom = ({ standing, seat }: OnlineSnapshot): boolean =>
  standing?.view.phase === 'boardroom' && seat !== undefined && standing.view.seatsToAct.includes(seat);

async function answered(sent: Promise<{ readonly error?: ApiError }>): Promise<Trouble | undefined> {
  try {
    return (await sent).error;
  } catch {
    return 'no-answer';
  }
}
