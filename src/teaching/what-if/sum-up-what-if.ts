import type { Estimate, WhatIf, WhatIfCase, WhatIfOutcome } from '../what-if';
import { stratifiedMean } from '../figures/intervals';
import { meanOf } from '../figures/statistics';
import type { WhatIfPlayed } from './what-if-job';

type Change = 'noBurn' | 'halfFavour';
type PlayOut = WhatIfPlayed['playOuts'][number];

/** What all jobs together found. */
export function sumUpWhatIf(game: number, played: readonly WhatIfPlayed[]): WhatIf {
  const start = byTable(played, 'start');
  const half = byTable(played, 'half');
  return {
    game,
    playOuts: start[0]?.playOuts.length ?? 0,
    tables: start.length,
    cases: [caseOf('no-burn', 'noBurn', start, half), caseOf('half-favour', 'halfFavour', start, half)],
  };
}

interface Stratum {
  readonly places: readonly number[];
  readonly playOuts: readonly PlayOut[];
}

function byTable(played: readonly WhatIfPlayed[], from: WhatIfPlayed['from']): Stratum[] {
  const tables = new Map<number, { places: readonly number[]; playOuts: PlayOut[] }>();
  for (const job of played) {
    if (job.from !== from) continue;
    const table = tables.get(job.table) ?? { places: job.places, playOuts: [] };
    table.playOuts.push(...job.playOuts);
    tables.set(job.table, table);
  }
  return [...tables.values()];
}

function caseOf(id: WhatIfCase['id'], change: Change, start: readonly Stratum[], half: readonly Stratum[]): WhatIfCase {
  const fromStart = outcomeOf(start, change);
  const fromHalf = outcomeOf(half, change);
  const places = Math.max(0, ...half.map((stratum) => stratum.places.length));
  const difference = (playOut: PlayOut, seat = 0): number => (playOut[change][seat] ?? 0) - (playOut.asWas[seat] ?? 0);
  const gap = estimated(
    half,
    (playOut, { places: seats }) => difference(playOut, seats[0]) - difference(playOut, seats.at(-1)),
  );
  return {
    id,
    ...(fromStart === undefined ? {} : { fromStart }),
    ...(fromHalf === undefined ? {} : { fromHalf }),
    byRank: Array.from({ length: places }, (_, place) =>
      estimated(
        half.filter((stratum) => stratum.places.length > place),
        (playOut, { places: seats }) => difference(playOut, seats[place]),
      ),
    ).flatMap((estimate) => estimate ?? []),
    ...(gap === undefined ? {} : { gap }),
  };
}

function outcomeOf(strata: readonly Stratum[], change: Change): WhatIfOutcome | undefined {
  const mean = (gains: readonly number[]): number => meanOf(gains) ?? 0;
  const asWas = estimated(strata, (playOut) => mean(playOut.asWas));
  const changed = estimated(strata, (playOut) => mean(playOut[change]));
  const difference = estimated(strata, (playOut) => mean(playOut[change]) - mean(playOut.asWas));
  return asWas === undefined || changed === undefined || difference === undefined
    ? undefined
    : { tables: strata.length, asWas, changed, difference };
}

const estimated = (
  strata: readonly Stratum[],
  value: (playOut: PlayOut, stratum: Stratum) => number,
): Estimate | undefined =>
  stratifiedMean(strata.map((stratum) => stratum.playOuts.map((playOut) => value(playOut, stratum))));
