import type { BurnFigures } from './burning';
import type { CourseFigures } from './courses';
import type { Finding } from './finding';
import type { FundingFigures } from './funding';
import type { LeaderFigures } from './leading';
import type { PitchFigures } from './pitches';
import type { RoadFigures } from './roads';

/** What the charts of a debrief show of one table, or of all. */
export interface ChartFigures {
  readonly courses: CourseFigures;
  readonly funding: FundingFigures;
  readonly pitches: PitchFigures;
  readonly burning: BurnFigures;
  readonly roads: RoadFigures;
  readonly leading: LeaderFigures;
  readonly findings: Readonly<Record<GameChart, Finding>>;
}

/** Charts that each game has, of the class and of every table. */
export type GameChart = 'valuation' | 'stake' | 'funding' | 'pitches' | 'burn' | 'roads' | 'leader';
