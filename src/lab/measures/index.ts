import { kindOf } from '../settings';
import { cards } from './cards';
import { choices } from './choices';
import { drama } from './drama';
import { fairness } from './fairness';
import { luck } from './luck';
import type { Measure } from './measure';
import { money } from './money';
import { oddSeat } from './odd-seat';
import type { Sample } from './sample';
import { ways } from './ways';

/** Every figure a tournament gives: all of them when its seats are equal, one when a seat differs. */
export function measure(sample: Sample): Measure[] {
  const groups = kindOf(sample.settings) === 'equal' ? [fairness, drama, money, choices, cards, ways, luck] : [oddSeat];
  return groups.flatMap((group) => group(sample)).filter(({ value }) => Number.isFinite(value));
}
