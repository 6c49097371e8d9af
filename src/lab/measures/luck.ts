import type { SeatFacts } from '../match-facts';
import { estimatedBySet, type Measure } from './measure';
import { total, type Sample, type SampleGame } from './sample';

type Outcome = (seat: SeatFacts, seats: readonly SeatFacts[]) => number;

/**
 * How much of a seat's outcome the deal decides: the intraclass correlation of replays of the same deal (one-way, ICC 1),
 * by wins and by owners' gain over the table's mean. 0: the deal says nothing; 1: it says all.
 */
export const luck = (sample: Sample): Measure[] => [
  explained(sample, 'luck.wins', ({ win }) => win),
  explained(sample, 'luck.gain', ({ score }, seats) => score - total(seats.map((seat) => seat.score)) / seats.length),
];

const explained = (sample: Sample, id: string, outcome: Outcome): Measure =>
  estimatedBySet(
    sample,
    { id, unit: 'share' },
    (set) => sumsOf(set, sample.settings.players, outcome),
    (totals) => intraclass(totals, sample.settings.players),
  );

/** Of the seats of a deal: how many, the sum and the squares of all outcomes, the squares of the seats' means. */
function sumsOf(set: readonly SampleGame[], players: number, outcome: Outcome): number[] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let seat = 0; seat < players; seat++) {
    const outcomes = set.flatMap(({ facts }) => {
      const own = facts.seats[seat];
      return own === undefined ? [] : [outcome(own, facts.seats)];
    });
    const sum = total(outcomes);
    sums[0] += 1;
    sums[1] += sum;
    sums[2] += total(outcomes.map((value) => value * value));
    sums[3] += (sum / set.length) ** 2;
  }
  return sums;
}

/** (between - within) / (between + (replays - 1) within), of mean squares. */
function intraclass([groups = 0, sum = 0, squares = 0, meanSquares = 0]: readonly number[], replays: number): number {
  const mean = sum / (groups * replays);
  const between = (replays * (meanSquares - groups * mean * mean)) / (groups - 1);
  const within = (squares - replays * meanSquares) / (groups * (replays - 1));
  return (between - within) / (between + (replays - 1) * within);
}
