import { io, type ManagerOptions, type Socket } from 'socket.io-client';
import type { Move } from '../../rules/index';
import { applyChange } from '../../src/features/online/live/apply-change';
import type { SeatTaken } from '../../src/protocol/api';
import {
  livePath,
  type ActionAnswer,
  type ChatLine,
  type ClientToServer,
  type Goodbye,
  type ServerToClient,
  type Standing,
  type Welcome,
} from '../../src/protocol/live';
import type { MatchInfo } from '../../src/protocol/match-info';
import { waiter, type Until } from './waiter';

/** A page of a match, without the browser. */
export interface OnlinePlayer {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly welcome: () => Welcome | undefined;
  readonly standing: () => Standing | undefined;
  readonly info: () => MatchInfo | undefined;
  readonly chat: () => readonly ChatLine[];
  readonly goodbye: () => Goodbye | undefined;
  /** Every message that came, as text. */
  readonly heard: () => readonly string[];
  readonly until: Until;
  readonly play: (move: Move, state?: number) => Promise<ActionAnswer>;
  readonly close: () => void;
}

/** As somebody has it whose address a proxy names. */
export const comingFrom = (address: string): Partial<ManagerOptions> => ({
  extraHeaders: { 'X-Forwarded-For': address },
});

/** Opens a match as its page does. Without a credential it watches. */
export function connectPlayer(
  address: string,
  match: string,
  taken?: Pick<SeatTaken, 'credential'>,
  more: Partial<ManagerOptions> = {},
): OnlinePlayer {
  const auth = taken === undefined ? { match } : { match, credential: taken.credential };
  const socket: Socket<ServerToClient, ClientToServer> = io(address, {
    path: livePath,
    auth,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 300,
    ...more,
  });
  return playerOver(socket);
}

/** A page over a socket that is not connected yet, or just now. */
export function playerOver(socket: Socket<ServerToClient, ClientToServer>): OnlinePlayer {
  let welcome: Welcome | undefined;
  let standing: Standing | undefined;
  let info: MatchInfo | undefined;
  let goodbye: Goodbye | undefined;
  let chat: readonly ChatLine[] = [];
  const heard: string[] = [];
  const { look, until } = waiter();
  socket.onAny((name: string, ...args: unknown[]) => heard.push(JSON.stringify([name, ...args])));
  socket.on('welcome', (next) => {
    welcome = next;
    standing = next.standing;
    info = next.info;
    chat = next.chat;
    look();
  });
  socket.on('change', (change) => {
    standing = applyChange(standing, change) ?? standing;
    info = change.info;
    look();
  });
  socket.on('info', (next) => {
    info = next;
    look();
  });
  socket.on('chat', (line) => {
    chat = [...chat, line];
    look();
  });
  socket.on('goodbye', (reason) => {
    goodbye = reason;
    look();
  });
  return {
    socket,
    welcome: () => welcome,
    standing: () => standing,
    info: () => info,
    chat: () => chat,
    goodbye: () => goodbye,
    heard: () => heard,
    until,
    play: (move, state = standing?.state ?? 0) => new Promise((done) => socket.emit('play', state, move, done)),
    close() {
      socket.disconnect();
      // Whoever waits and has a reason to stop does so now, not when the wait is over.
      look();
    },
  };
}
