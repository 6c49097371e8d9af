import { strengths } from '../match-facts';
import { addUp, estimated, proportion, type Measure } from './measure';
import { gamesOf, total, type Sample, type SampleGame } from './sample';

/** What winners win by, and how even that is: 2 to the entropy, as if so many strategies were equally good. */
export function ways(sample: Sample): Measure[] {
  const winsBy = ({ facts }: SampleGame): number[] =>
    strengths.map((strength) => total(facts.seats.map((seat) => (seat.strength === strength ? seat.win : 0))));
  const games = gamesOf(sample);
  const wins = addUp(games.map(winsBy));
  return [
    estimated(sample, { id: 'ways.equal-roads', unit: 'number' }, winsBy, (counts) => 2 ** entropy(counts)),
    ...strengths.map((strength, i) => proportion(`ways.${strength}`, wins[i] ?? 0, games.length)),
  ];
}

/** In bits. */
function entropy(counts: readonly number[]): number {
  const all = total(counts);
  return -total(counts.map((count) => (count === 0 ? 0 : (count / all) * Math.log2(count / all))));
}
