import type { BenchRow } from '../bench/bench-row';
import { aTable, flood, playBeside } from '../support/flood';
import { comingFrom, connectPlayer } from '../support/online-player';
import { startServer } from '../support/running-server';

const tables = 60;
const decisions = 40;
/** A strong bot thinks for three seconds at most; whoever comes next waits for that one, ms. */
const mostWait = 4_500;

/** One network makes many tables of strong bots; how long somebody of another, and of the same, waits for easy ones. */
export async function soakFlood(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const attackers = '203.0.113.9';
  for (const [name, pages, from] of [
    ['left at once', undefined, '198.51.100.1'],
    ['their pages open', attackers, '198.51.100.1'],
    ['their pages open, and one of theirs plays', attackers, attackers],
  ] as const) {
    const server = await startServer({ TRUST_PROXY: '1', BOT_PAUSE_MS: '700' });
    try {
      const open = await flood(server.address, tables, pages);
      const taken = await aTable(server.address, 'live', 'easy');
      const player = connectPlayer(server.address, taken.match, taken, comingFrom(from));
      await player.until('the table', () => player.standing() !== undefined);
      const waits = [...(await playBeside(player, decisions))].sort((a, b) => a - b);
      for (const page of [player, ...open]) page.close();
      const what = `${tables} tables of five expert bots, ${name}: an easy bot’s move`;
      rows.push(
        { name: `${what}, half of them`, value: Math.round(waits[decisions / 2] ?? 0), unit: 'ms' },
        {
          name: `${what}, the longest`,
          value: Math.round(waits.at(-1) ?? 0),
          unit: 'ms',
          target: { atMost: mostWait },
        },
      );
    } finally {
      await server.remove();
    }
  }
  return rows;
}
