import { spawn } from 'node:child_process';
import { io } from 'socket.io-client';
import type { GameView } from '../../../src/game/game';
import { gameName } from '../../../src/game/game';
import type { LoadedServer, LoadPage } from './load-page';

interface StockState {
  readonly G: GameView;
  readonly _stateID: number;
}

/** boardgame.io's own server, in memory alone. `program`: the built stock-server. */
export async function startStock(program: string): Promise<LoadedServer> {
  const child = spawn(process.execPath, [program], { env: { ...process.env, NODE_ENV: 'production' } });
  const address = await new Promise<string>((done, failed) => {
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (found !== undefined) done(found);
    });
    child.once('exit', () => failed(new Error(`the stock server ended: ${output}`)));
  });

  async function post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`${address}/games/${gameName}/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as T;
  }

  async function open(matchID: string, playerID: string): Promise<LoadPage> {
    const { playerCredentials: credentials } = await post<{ playerCredentials: string }>(`${matchID}/join`, {
      playerID,
      playerName: `Player ${playerID}`,
    });
    const socket = io(`${address}/${gameName}`, { transports: ['websocket'], forceNew: true });
    let state: StockState | undefined;
    let seen: (() => void) | undefined;
    const look = (next: StockState): void => {
      state = next;
      seen?.();
    };
    const synced = new Promise<void>((done) => {
      socket.on('sync', (_: string, info: { readonly state: StockState }) => {
        look(info.state);
        done();
      });
    });
    socket.on('update', (_: string, next: StockState) => look(next));
    socket.emit('sync', matchID, playerID, credentials, 4);
    await synced;
    return {
      view: () => state?.G.view,
      play: (move) =>
        new Promise((done) => {
          const before = state?._stateID ?? 0;
          seen = () => ((state?._stateID ?? 0) > before ? done() : undefined);
          const action = { type: 'MAKE_MOVE', payload: { type: 'play', args: [move], playerID, credentials } };
          socket.emit('update', action, before, matchID, playerID);
        }),
      close: () => void socket.disconnect(),
    };
  }

  return {
    name: 'stock',
    pids: [child.pid ?? 0],
    async seatMatch() {
      const { matchID } = await post<{ matchID: string }>('create', { numPlayers: 4 });
      return Promise.all(['0', '1', '2', '3'].map((playerID) => open(matchID, playerID)));
    },
    async stop() {
      child.kill('SIGKILL');
    },
  };
}
