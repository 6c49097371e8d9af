import { paces } from '../../src/protocol/match-info';
import type { BenchRow } from '../bench/bench-row';
import { startLeapingServer, type Leap } from '../support/leaping-server';
import type { OnlinePlayer } from '../support/online-player';
import { playOn, seated } from '../support/play-online';
import { fullMatch } from '../support/server-api';
import { checkLog } from './check-log';
import { openCrowd } from './crowd';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Set back, set on, asleep with and without a clock that counts it; again and again. */
const kinds: readonly Leap[] = [
  { wall: -10 * minute, elapsed: 0 },
  { wall: 365 * day, elapsed: 0 },
  { wall: 12 * minute, elapsed: 12 * minute },
  { wall: 2 * day, elapsed: 0 },
  { wall: -365 * day, elapsed: 0 },
];

const tables = 6;
/** Longer than anybody may be gone, or decide for nothing; ms. */
const frozenFor = 75_000;

/** Lets the clocks of a server's machine leap under load, with tables on the clock beside it. */
export async function soakClocks(rounds: number): Promise<BenchRow[]> {
  const leaps = Array.from({ length: rounds }, (_, i) => kinds[i % kinds.length] ?? { wall: 0, elapsed: 0 });
  const server = await startLeapingServer(leaps);
  const crowd = await openCrowd([server.address], tables, 5);
  let replaced = 0;
  let charged = 0;
  let stuck = 0;
  const aTable = async () => {
    const taken = await fullMatch(server.address, {
      pace: 'live',
      options: { players: 2, scenario: 'standard', sealing: 'together' },
      seats: [{ kind: 'open' }, { kind: 'open' }],
    });
    const players = await seated(server.address, taken);
    await playOn(players, 3);
    return players;
  };
  const goOn = async (players: readonly OnlinePlayer[]): Promise<void> => {
    const before = crowd.acknowledged.length;
    await playOn(players, 6).catch(() => stuck++);
    await server.looked();
    if (crowd.acknowledged.length === before) stuck++;
    const info = players[0]?.info();
    replaced += info?.seats.filter((seat) => seat.kind === 'human' && seat.standIn).length ?? 0;
    charged += info?.clock.banks.filter((bank) => bank < paces.live.bank).length ?? 0;
    for (const player of players) player.close();
  };
  try {
    for (const _ of leaps) {
      const players = await aTable();
      await server.leap();
      await server.looked();
      await goOn(players);
    }
    // The process itself stands still, as it does on a machine that sleeps.
    const players = await aTable();
    server.process().kill('SIGSTOP');
    await new Promise((done) => setTimeout(done, frozenFor));
    server.process().kill('SIGCONT');
    await server.looked();
    await Promise.all(players.map((player) => player.until('its server', () => player.socket.connected)));
    await goOn(players);
  } finally {
    crowd.leave();
    await server.stop();
  }
  const { lost, unreadable } = await checkLog(server.place, crowd.acknowledged);
  await server.remove();
  const none = { atMost: 0 } as const;
  return [
    { name: 'clocks: set back, set on, asleep, under load', value: rounds, unit: 'times' },
    { name: 'clocks: then the process stopped for', value: frozenFor / 1_000, unit: 's' },
    { name: 'clocks: moves acknowledged', value: crowd.acknowledged.length, unit: 'moves' },
    { name: 'clocks: acknowledged and lost', value: lost, unit: 'moves', target: none },
    { name: 'clocks: matches unreadable', value: unreadable, unit: 'matches', target: none },
    { name: 'clocks: seats lost to a bot', value: replaced, unit: 'seats', target: none },
    { name: 'clocks: time banks that paid for it', value: charged, unit: 'seats', target: none },
    { name: 'clocks: leaps after which play stood', value: stuck, unit: 'times', target: none },
  ];
}
