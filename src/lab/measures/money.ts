import type { MatchFacts } from '../match-facts';
import { estimated, ratio, type Measure } from './measure';
import { total, type Sample } from './sample';

/** Whether investors favour leaders: by valuation when deals are made. */
export function money(sample: Sample): Measure[] {
  const { players } = sample.settings;
  return [
    estimated(
      sample,
      { id: 'money.leader', unit: 'times' },
      ({ facts }) => [players * raisedBy(facts, (place) => (place === 0 ? 1 : 0)), raisedBy(facts, () => 1)],
      ratio,
    ),
    estimated(
      sample,
      { id: 'money.top-half', unit: 'share' },
      ({ facts }) => [raisedBy(facts, (place) => partInTopHalf(place, players)), raisedBy(facts, () => 1)],
      ratio,
    ),
    estimated(
      sample,
      { id: 'money.raised-a-seat', unit: 'number' },
      ({ facts }) => [raisedBy(facts, () => 1), players],
      ratio,
    ),
  ];
}

const raisedBy = ({ deals }: MatchFacts, weight: (place: number) => number): number =>
  total(deals.map(({ amount, place }) => amount * weight(place)));

/** With an odd number of players the middle one belongs to both halves. */
const partInTopHalf = (place: number, players: number): number => Math.min(1, Math.max(0, players / 2 - place));
