import { describe, expect, test } from 'vitest';
import { replayRecord } from '../../src/game/match-record';
import type { OnlineRecord } from '../../src/protocol/api';
import { newPostgres, postgresAnswers, redisAnswers } from '../support/databases';
import { openGate } from '../support/gate';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { startServer } from '../support/running-server';
import { ask, fullMatch } from '../support/server-api';
import { startTwoNodes } from '../support/two-nodes';

describe.skipIf(!postgresAnswers || !redisAnswers)('two servers on one PostgreSQL, joined by Redis', () => {
  test('play one match together; one is killed in the middle, and the match goes on to its end on the other', async () => {
    const { nodes, remove } = await startTwoNodes();
    const [first, second] = nodes;
    const taken = await fullMatch(first.address);
    const match = taken[0]?.match ?? '';
    const here = await seated(first.address, taken.slice(0, 2));
    const there = await seated(second.address, taken.slice(2));
    const watcher = await seated(second.address, [{ match, seat: 0, credential: taken[1]?.credential ?? '' }]);
    const phases = new Set<string>();
    for (const player of here) player.socket.on('change', () => phases.add(player.standing()?.view.phase ?? ''));
    const before = await playOn([...here, ...there], 60);
    expect(before).toBe(60);
    expect([...phases].sort()).toEqual(['boardroom', 'build']);
    const seen = here[1]?.standing()?.state;
    await watcher[0]?.until('the last move', () => watcher[0]?.standing()?.state === seen);
    expect(watcher[0]?.standing()?.view).toEqual(here[1]?.standing()?.view);

    await second.kill();
    for (const player of [...there, ...watcher]) player.close();
    const after = await seated(first.address, taken.slice(2));
    expect(after.map((player) => player.standing()?.state)).toEqual([here[0]?.standing()?.state]);
    const players = [...here, ...after];
    const made = await playOn(players);
    const { body: record } = await ask<OnlineRecord>(first.address, 'GET', `matches/${match}/record`);
    expect(record.moves).toHaveLength(before + made);
    const end = replayRecord(record);
    for (const player of players) {
      expect(player.info()?.status).toBe('over');
      expect(player.standing()?.view.companies.map(({ cash }) => cash)).toEqual(end.companies.map(({ cash }) => cash));
      player.close();
    }
    await remove();
  });

  test('choices made at once on both count once each, in one order', async () => {
    const { nodes, remove } = await startTwoNodes();
    const taken = await fullMatch(nodes[0].address);
    const players = (
      await Promise.all(taken.map((one, i) => seated(nodes[i % 2 === 0 ? 0 : 1].address, [one])))
    ).flat();
    const inBoardroom = (): boolean => players.every((one) => one.standing()?.view.phase === 'boardroom');
    while (!inBoardroom()) await playOn(players, 1);
    const start = players[0]?.standing()?.state ?? 0;
    const answers = await Promise.all(
      players.map((player) => {
        const [move] = player.standing()?.view.legal ?? [];
        if (move === undefined) throw new Error('nothing to choose');
        return player.play(move);
      }),
    );
    const states = answers.map((answer) => ('done' in answer ? answer.done : -1));
    expect(states.toSorted((a, b) => a - b)).toEqual([start + 1, start + 2, start + 3]);
    await Promise.all(players.map((one) => one.until('all', () => one.standing()?.state === start + 3)));
    for (const player of players) player.close();
    await remove();
  });
});

describe.skipIf(!postgresAnswers)('a server on PostgreSQL', () => {
  test('whose connections break in the middle of a write lives, says so, and goes on when they can be had again', async () => {
    const database = await newPostgres();
    const gate = await openGate(5432);
    const server = await startServer({ DATABASE_URL: database.url.replace(':5432', `:${gate.port}`) });
    const tables = await Promise.all(Array.from({ length: 4 }, () => fullMatch(server.address)));
    const players = await Promise.all(tables.map((taken) => seated(server.address, taken)));
    const insist = async (table: readonly OnlinePlayer[]): Promise<void> => {
      // Where a move was written and its answer lost, the page is first told of it.
      for (let made = 0; made < 3;) made += await playOn(table, 1).catch(() => 0);
    };
    const died = new Promise<void>((done) => server.process().once('exit', done));
    for (let round = 0; round < 5; round++) {
      await Promise.all(players.map(insist));
      const playing = Promise.allSettled(players.map((table) => playOn(table, 30)));
      gate.shut();
      const ended = await Promise.race([playing, died]);
      expect(ended?.map(({ status }) => status)).toEqual(players.map(() => 'rejected'));
      gate.open();
    }
    await Promise.all(players.map(insist));
    for (const player of players.flat()) player.close();
    await server.remove();
    gate.close();
    await database.remove();
  });
});
