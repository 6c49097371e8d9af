import type { MatchFacts } from '../match-facts';
import { estimated, proportion, ratio, type Measure } from './measure';
import { gamesOf, type Sample } from './sample';

/** How open the game stays: who leads when, and whether it lasts. By owners' gain without ambitions after Books. */
export function drama(sample: Sample): Measure[] {
  const games = gamesOf(sample).map(({ facts }) => facts);
  const half = Math.floor((games[0]?.quarters ?? 0) / 2);
  return [
    chanceOf('lead.half-time-leader-wins', games, (facts) => leaders(facts, half)),
    chanceOf('lead.half-time-last-wins', games, (facts) => lasts(facts, half)),
    estimated(sample, { id: 'lead.changes', unit: 'number' }, ({ facts }) => [leadChanges(facts), 1], ratio),
    proportion('lead.no-change', games.filter((facts) => leadChanges(facts) === 0).length, games.length),
    ...Array.from({ length: games[0]?.quarters ?? 0 }, (_, i) =>
      chanceOf(`lead.wins-from-q${i + 1}`, games, (facts) => leaders(facts, i + 1)),
    ),
  ];
}

/** Part of the wins that went to the seats named; of several tied ones, to each as likely. */
function chanceOf(id: string, games: readonly MatchFacts[], named: (facts: MatchFacts) => readonly number[]): Measure {
  let won = 0;
  for (const facts of games) {
    const seats = named(facts);
    for (const seat of seats) won += (facts.seats[seat]?.win ?? 0) / seats.length;
  }
  return proportion(id, won, games.length);
}

const gainsAfter = (facts: MatchFacts, quarter: number): number[] =>
  facts.seats.map(({ gains }) => gains[quarter] ?? 0);

function leaders(facts: MatchFacts, quarter: number): number[] {
  const gains = gainsAfter(facts, quarter);
  const most = Math.max(...gains);
  return [...gains.keys()].filter((seat) => gains[seat] === most);
}

function lasts(facts: MatchFacts, quarter: number): number[] {
  const gains = gainsAfter(facts, quarter);
  const least = Math.min(...gains);
  return [...gains.keys()].filter((seat) => gains[seat] === least);
}

/** Times a quarter ended with another leader than the one before; who is caught up with still leads. */
function leadChanges(facts: MatchFacts): number {
  let changes = 0;
  let ahead = leaders(facts, 1);
  for (let quarter = 2; quarter <= facts.quarters; quarter++) {
    const now = leaders(facts, quarter);
    const still = now.filter((seat) => ahead.includes(seat));
    if (still.length === 0) changes += 1;
    ahead = still.length === 0 ? now : still;
  }
  return changes;
}
