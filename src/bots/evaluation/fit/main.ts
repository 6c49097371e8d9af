import { writeFileSync } from 'node:fs';
import { roles } from '../../../../rules/analysis';
import { ambitionCards, type AmbitionId, type Role } from '../../../../rules/index';
import { standingNames } from '../features';
import { handNames } from '../hand-features';
import { ambitionChances, growthWeights } from '../weights';
import { Ridge } from './ridge';
import { sampleMatch, type Sample } from './samples';
import { calibration, fitTemperature, sampleWins, type WinSample } from './wins';

// Each round plays matches by the weights so far and fits new ones to what became of every position; then as many
// matches again tell who wins from where. With no rounds the weights stay, and the chances to win are fitted to them.
const [rounds = 4, games = 1500] = process.argv.slice(2).map(Number);
const books = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Numbers of players by turns; half the matches are of four. */
const tables = [4, 3, 4, 2, 4, 5, 4, 6] as const;
const ridge = 4;
const weightsFile = 'src/bots/evaluation/weights.ts';
const temperaturesFile = 'src/bots/evaluation/win-temperatures.ts';

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function fitGrowth(role: Role, left: number, samples: readonly Sample[]): number[] {
  const fit = new Ridge(standingNames.length + handNames.length);
  for (const sample of samples) {
    if (sample.role !== role || sample.books !== left) continue;
    const { features, final, gain, stake } = sample;
    fit.add(features, (final - gain) / stake, stake * stake);
  }
  return fit.solve(ridge).map(hundredths);
}

/** Chance to end with an ambition met that is unmet or met now, with some doubt where little was seen. */
function fitAmbition(id: AmbitionId, met: boolean, left: number, samples: readonly Sample[]): number {
  const own = samples.filter((sample) => sample.ambition === id && sample.books === left && sample.met === met);
  return hundredths((own.filter(({ metAtEnd }) => metAtEnd).length + 1) / (own.length + (met ? 1.2 : 4)));
}

let kept: Sample[] = [];
for (let round = 0; round < rounds; round++) {
  const samples = kept.slice(kept.length / 2);
  for (let game = 0; game < games; game++)
    samples.push(...sampleMatch(`fit.${round}.${game}`, tables[game % tables.length] ?? 4));
  kept = samples;
  for (const role of roles) growthWeights[role] = books.map((left) => fitGrowth(role, left, samples));
  for (const { id } of ambitionCards)
    ambitionChances[id] = [false, true].map((met) => books.map((left) => fitAmbition(id, met, left, samples)));
  console.log(`round ${round + 1} of ${rounds}: ${samples.length} positions`);
}
if (rounds > 0)
  writeFileSync(
    weightsFile,
    `import type { AmbitionId, Role } from '../../../rules/index';

/** Written by \`npm run fit\`: growth of owners' gain by role, Books to come (1 first) and feature. */
export const growthWeights: Record<Role, readonly (readonly number[])[]> = ${JSON.stringify(growthWeights)};

/** Chance to end with an ambition met, by whether it is met now (no, yes) and Books to come. */
export const ambitionChances: Record<AmbitionId, readonly (readonly number[])[]> = ${JSON.stringify(ambitionChances)};
`,
  );

const wins: WinSample[] = [];
for (let game = 0; game < games; game++) wins.push(...sampleWins(`wins.${game}`, tables[game % tables.length] ?? 4));
const temperatures = books.map((left) => hundredths(fitTemperature(wins.filter((sample) => sample.books === left))));
writeFileSync(
  temperaturesFile,
  `/** Written by \`npm run fit\`: how many ¥100 m of evaluation weigh e to 1 for the win, by Books to come (1 first). */
export const winTemperatures: readonly number[] = ${JSON.stringify(temperatures)};
`,
);
console.log('chance to win as told, how often it came true, positions:');
for (const { told, won, count } of calibration(wins, temperatures))
  console.log(`  ${told.toFixed(3)}  ${won.toFixed(3)}  ${count}`);
console.log(`${rounds > 0 ? `${weightsFile} and ` : ''}${temperaturesFile} written; format with npm run format`);
