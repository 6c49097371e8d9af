import type { Move } from '../../rules/index';
import type { BenchRow } from '../bench/bench-row';
import type { OnlinePlayer } from '../support/online-player';
import { playOn } from '../support/play-online';
import { fullMatch } from '../support/server-api';
import { connectPlayer } from '../support/online-player';
import { startTwoNodes } from '../support/two-nodes';

/** Three choices at once from two servers, again and again: all must be applied once, in one order for everybody. */
export async function soakRaces(times: number): Promise<BenchRow[]> {
  const { nodes, remove } = await startTwoNodes();
  let races = 0;
  let wrong = 0;
  try {
    while (races < times) {
      const taken = await fullMatch(nodes[0].address);
      const players = taken.map((one, i) => connectPlayer(nodes[i % 2 === 0 ? 0 : 1].address, one.match, one));
      await Promise.all(players.map((player) => player.until('a standing', () => player.standing() !== undefined)));
      while (races < times && (await toBoardroom(players))) {
        races++;
        if (!(await race(players))) wrong++;
        if (races % 100 === 0) console.log(`  ${races} of ${times}`);
      }
      for (const player of players) player.close();
    }
  } catch (error) {
    for (const node of nodes) console.error(`A server wrote:\n${node.output().slice(-4_000)}`);
    throw error;
  } finally {
    await remove();
  }
  return [
    { name: 'three boardroom choices at once on two nodes', value: races, unit: 'times' },
    { name: 'not all applied once, or seen in another order', value: wrong, unit: 'times', target: { atMost: 0 } },
  ];
}

/** Plays until all three may choose at once; false when the match is over first. */
async function toBoardroom(players: readonly OnlinePlayer[]): Promise<boolean> {
  const all = (): boolean =>
    players.every((one) => one.standing()?.view.phase === 'boardroom' && choicesOf(one).length > 0);
  while (!all()) {
    if (players.every((one) => one.standing()?.view.phase === 'over')) return false;
    await playOn(players, 1);
  }
  return true;
}

/** Everybody chooses in the same moment. True when each choice counts once, and all end in the same state. */
async function race(players: readonly OnlinePlayer[]): Promise<boolean> {
  const before = players[0]?.standing()?.state ?? 0;
  const answers = await Promise.all(
    players.map((player) => {
      const [move] = choicesOf(player);
      return move === undefined ? Promise.reject(new Error('nothing to choose')) : player.play(move);
    }),
  );
  const states = answers.map((answer) => ('done' in answer ? answer.done : -1)).sort((a, b) => a - b);
  const inOrder = states.every((state, i) => state === before + i + 1);
  const last = before + players.length;
  await Promise.all(
    players.map((player) => player.until('all choices', () => (player.standing()?.state ?? 0) >= last)),
  );
  const seen = players.map((player) => JSON.stringify(player.standing()?.events.map(({ type }) => type)));
  return inOrder && new Set(seen).size === 1;
}

const choicesOf = (player: OnlinePlayer): Move[] =>
  player.standing()?.view.legal.filter(({ type }) => type !== 'unseal') ?? [];
