import { createRequire } from 'node:module';
import type * as StockServer from 'boardgame.io/server';
import { rulesVersion } from '../../../rules/index';
import { createGame } from '../../../src/game/game';

/** boardgame.io's own server with its in-memory storage, playing our game; prints its port. */
const { Server } = createRequire(import.meta.url)('boardgame.io/server') as typeof StockServer;
const record = {
  rules: rulesVersion,
  options: { players: 4, scenario: 'standard', sealing: 'together' },
  seed: 'bench',
  moves: [],
} as const;
const server = Server({ games: [createGame(record)], origins: ['http://127.0.0.1'] });
const running = await server.run({ port: 0, callback: () => undefined });
const address = running.appServer.address();
process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
