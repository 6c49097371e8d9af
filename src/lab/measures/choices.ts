import { addUp, estimated, proportion, ratio, type Measure } from './measure';
import { gamesOf, total, type Sample } from './sample';

/** A decision, and a boardroom, take a person so long; seconds. */
const decisionSeconds = 15;
const boardroomSeconds = 40;

/** How much there is to decide, and how long it would take people. */
export function choices(sample: Sample): Measure[] {
  const legal = addUp(gamesOf(sample).map(({ facts }) => facts.legal));
  const decisions = total(legal);
  return [
    estimated(
      sample,
      { id: 'choice.median-legal', unit: 'number' },
      ({ facts }) => padded(facts.legal, legal.length),
      medianOf,
    ),
    proportion('choice.more-than-one', decisions - (legal[1] ?? 0) - (legal[0] ?? 0), decisions),
    estimated(
      sample,
      { id: 'choice.build-decisions-a-turn', unit: 'number' },
      ({ facts }) => [facts.buildDecisions, facts.quarters * facts.seats.length],
      ratio,
    ),
    length(sample, 'length.hotseat', (players) => players),
    length(sample, 'length.online', () => 1),
  ];
}

/** Minutes of a match of people: in hotseat everybody enters the boardroom in turn, online all at once. */
const length = (sample: Sample, id: string, boardrooms: (players: number) => number): Measure =>
  estimated(
    sample,
    { id, unit: 'minutes' },
    ({ facts }) => [
      (facts.buildDecisions * decisionSeconds +
        facts.quarters * boardrooms(sample.settings.players) * boardroomSeconds) /
        60,
      1,
    ],
    ratio,
  );

const padded = (list: readonly number[], length: number): number[] => Array.from({ length }, (_, i) => list[i] ?? 0);

/** The middle value of a histogram. */
function medianOf(times: readonly number[]): number {
  const half = total(times) / 2;
  let passed = 0;
  for (const [value, count] of times.entries()) {
    passed += count;
    if (passed >= half) return value;
  }
  return Number.NaN;
}
