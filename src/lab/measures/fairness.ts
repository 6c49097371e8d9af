import { roles } from '../../../rules/analysis';
import { companyCards, type Role } from '../../../rules/index';
import { estimated, proportion, timesFair, type Measure } from './measure';
import { fairWin, seatsOf, total, type Sample, type SampleGame } from './sample';

/** Whom the deal favours: roles, companies, and places in the first quarter's build order. */
export const fairness = (sample: Sample): Measure[] => [
  ...roles.map((role) => winsOfRole(sample, role)),
  roleGap(sample),
  ...companyCards.map(({ id }) => winsOfCompany(sample, id)),
  ...places(sample),
];

function winsOfRole(sample: Sample, role: Role): Measure {
  const seats = seatsOf(sample).filter((seat) => seat.role === role);
  return proportion(`role.${role}`, total(seats.map(({ win }) => win)), seats.length);
}

/** Wins per seat of giants less those of start-ups. */
function roleGap(sample: Sample): Measure {
  const sums = ({ facts }: SampleGame): number[] =>
    roles.flatMap((role) => {
      const seats = facts.seats.filter((seat) => seat.role === role);
      return [total(seats.map(({ win }) => win)), seats.length];
    });
  return estimated(
    sample,
    { id: 'role.gap', unit: 'points' },
    sums,
    ([giant = 0, giants = 0, startup = 0, startups = 0]) => 100 * (giant / giants - startup / startups),
  );
}

function winsOfCompany(sample: Sample, id: string): Measure {
  const seats = seatsOf(sample).filter(({ company }) => company === id);
  return timesFair(`company.${id}`, total(seats.map(({ win }) => win)), seats.length, fairWin(sample));
}

/** Wins of each place less the mean of its role, in games with as many of that role. */
const places = (sample: Sample): Measure[] =>
  roles.flatMap((role) => {
    const most = Math.max(0, ...sample.sets.flat().map(({ facts }) => countOf(facts.seats, role)));
    return Array.from({ length: most }, (_, i) => i + 1).flatMap((among) =>
      among === 1 ? [] : Array.from({ length: among }, (_, place) => winsOfPlace(sample, role, place, among)),
    );
  });

function winsOfPlace(sample: Sample, role: Role, place: number, among: number): Measure {
  const sums = ({ facts }: SampleGame): number[] => {
    const seats = facts.seats.filter((seat) => seat.role === role);
    if (seats.length !== among) return [0, 0, 0];
    return [seats.find((seat) => seat.place === place)?.win ?? 0, total(seats.map(({ win }) => win)), 1];
  };
  const measure = estimated(
    sample,
    { id: `place.${role}-${place + 1}-of-${among}`, unit: 'points' },
    sums,
    ([own = 0, all = 0, games = 0]) => (100 * (own - all / among)) / games,
  );
  return { ...measure, of: sample.sets.flat().filter(({ facts }) => countOf(facts.seats, role) === among).length };
}

const countOf = (seats: SampleGame['facts']['seats'], role: Role): number =>
  seats.filter((seat) => seat.role === role).length;
