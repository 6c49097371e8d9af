import { kindOf } from '../settings';
import { timesFair, type Measure } from './measure';
import { fairWin, gamesOf, total, type Sample } from './sample';

/** Wins of the seat that differs, against a fair share: a closed or forced strategy, or another level. */
export function oddSeat(sample: Sample): Measure[] {
  const { settings } = sample;
  const kind = kindOf(settings);
  const seats = gamesOf(sample).flatMap(({ facts, odd }) => facts.seats[odd] ?? []);
  // Only giants have a parent to call.
  const strategy = settings.ban ?? settings.always;
  const counted = strategy === 'capital-call' ? seats.filter(({ role }) => role === 'giant') : seats;
  const name = kind === 'ladder' ? `${settings.level}-over-${settings.against}` : strategy;
  return [timesFair(`${kind}.${name}`, total(counted.map(({ win }) => win)), counted.length, fairWin(sample))];
}
