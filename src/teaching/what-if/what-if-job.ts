import type { RecordedTable } from '../session-record';

/** Some of the play-outs from one state of a table; small enough to be sent to a thread. */
export interface WhatIfJob {
  readonly table: Pick<RecordedTable, 'table' | 'rules' | 'options' | 'seed' | 'moves'>;
  readonly from: 'start' | 'half';
  /** Seeds of the play-outs. */
  readonly seeds: readonly string[];
}

/** What came of a job: for each play-out the owners' gain of every seat, ¥100 m, ambitions left out. */
export interface WhatIfPlayed {
  readonly table: number;
  readonly from: 'start' | 'half';
  /** Seats by valuation at that state, the highest first. */
  readonly places: readonly number[];
  readonly playOuts: readonly {
    readonly asWas: readonly number[];
    readonly noBurn: readonly number[];
    readonly halfFavour: readonly number[];
  }[];
}
