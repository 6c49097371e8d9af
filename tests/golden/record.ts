import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatch, type MatchOptions } from '../../rules/index';
import { botAtEverySeat } from '../support/bot-play';
import { everySetup, playMatch, randomMove, type Choose } from '../support/random-play';
import { tellMatch } from './golden-match';
import type { SeatMove } from './notation';

const folder = 'tests/golden';
const atRandom: Choose = (_state, _seat, legal, dice) => randomMove(legal, dice);

/** Records one match of every set-up anew, random and bot play by turns, in place of what was recorded. */
function recordAll(): void {
  for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));
  for (const [place, options] of everySetup.entries()) record(options, place);
  console.log(`${everySetup.length} matches recorded in ${folder}`);
}

function record(options: MatchOptions, place: number): void {
  const players = (place + Math.floor(place / 2)) % 2 === 0 ? 'random' : 'bots';
  const played: SeatMove[] = [];
  playMatch(options, place, players === 'bots' ? botAtEverySeat : atRandom, (_state, seat, _legal, move) =>
    played.push({ seat, move }),
  );
  const { companies } = createMatch(options, `match ${place}`);
  const told = tellMatch({ options, seed: `match ${place}`, players }, played);
  const name = `${options.scenario}-${companies.length}-${options.sealing ?? 'together'}-${players}.json`;
  writeFileSync(join(folder, name), `${JSON.stringify(told, undefined, 1)}\n`);
}

recordAll();
