import { shareInterval } from '../figures/intervals';
import { halfTime, type PlayedTable } from '../figures/played-table';
import { exact, sumOf } from '../figures/statistics';
import type { Estimate } from '../what-if';
import type { Chart } from './chart';

/** Whether the leader at half time went on to win; by owners' gain without ambitions after Books, finished tables only. */
export interface LeaderFigures {
  readonly finished: number;
  /** Tables that leader won; of several tied ones, each as likely. */
  readonly won: number;
  /** With Wilson's 95 % interval. */
  readonly chance?: Estimate;
  /** Tables won by each place at half time, the leader first. */
  readonly byPlace: readonly { readonly won: number; readonly tables: number }[];
  /** Times a quarter ended with another leader than the one before, a finished table. */
  readonly changes?: number;
}

export type LeaderFinding =
  | { readonly template: 'leader-won' | 'leader-tied' | 'leader-lost' }
  | { readonly template: 'leaders-won'; readonly won: number; readonly finished: number; readonly chance: Estimate };

export const leader = {
  of: 'game',
  fact: 'F28',
  figures: leadersOf,
  finding: ({ finished, won, chance }: LeaderFigures): LeaderFinding | undefined => {
    if (chance === undefined) return undefined;
    if (finished === 1) return { template: won === 0 ? 'leader-lost' : won < 1 ? 'leader-tied' : 'leader-won' };
    return { template: 'leaders-won', won, finished, chance };
  },
} as const satisfies Chart<LeaderFigures>;

function leadersOf(tables: readonly PlayedTable[]): LeaderFigures {
  const finished = tables.filter(({ over }) => over);
  const places = Math.max(0, ...finished.map(({ companies }) => companies.length));
  const wins = finished.map(winsByPlace);
  const byPlace = Array.from({ length: places }, (_, place) => ({
    won: sumOf(wins.map((table) => table[place] ?? 0)),
    tables: wins.filter((table) => place < table.length).length,
  }));
  const won = byPlace[0]?.won ?? 0;
  const chance = shareInterval(won, finished.length);
  return {
    finished: finished.length,
    won,
    byPlace,
    ...(chance === undefined ? {} : { chance, changes: sumOf(finished.map(leadChanges)) / finished.length }),
  };
}

/** The win by place at half time; tied companies share their places and what they won. */
function winsByPlace({ companies, quarters }: Pick<PlayedTable, 'companies' | 'quarters'>): number[] {
  const half = halfTime(quarters);
  const gain = (seat: number): number => gainAfter(companies, seat, half);
  const ranked = [...companies].sort((a, b) => gain(b.seat) - gain(a.seat));
  return ranked.map(({ seat }) => {
    const tied = ranked.filter((other) => gain(other.seat) === gain(seat));
    return sumOf(tied.map((other) => other.won)) / tied.length;
  });
}

/** Whether the leader at half time won a finished table; unclear where several led or several won, and not all of them both. */
export function leaderOutcome(table: PlayedTable): 'yes' | 'no' | 'unclear' {
  const [won = 0] = winsByPlace(table);
  if (won === 0) return 'no';
  return won < 1 ? 'unclear' : 'yes';
}

const gainAfter = (companies: PlayedTable['companies'], seat: number, quarter: number): number =>
  exact(companies[seat]?.history[quarter]?.gain ?? 0);

/** Who is caught up with still leads. */
function leadChanges({ companies, played }: PlayedTable): number {
  const leaders = (quarter: number): number[] => {
    const gains = companies.map(({ seat }) => gainAfter(companies, seat, quarter));
    return companies.flatMap(({ seat }) => (gains[seat] === Math.max(...gains) ? [seat] : []));
  };
  let changes = 0;
  let ahead = leaders(1);
  for (let quarter = 2; quarter <= played; quarter++) {
    const now = leaders(quarter);
    const still = now.filter((seat) => ahead.includes(seat));
    if (still.length === 0) changes += 1;
    ahead = still.length === 0 ? now : still;
  }
  return changes;
}
