import type { CompanyId, Role, Seat, ScenarioId } from '../../../rules/index';
import type { ChartIdOf, FiguresOf } from '../charts/index';
import type { Strategy } from '../charts/roads';
import type { PredictionOutcome } from './prediction-outcomes';

/** What a session's own data shows. Money in ¥100 m, shares from 0 to 1. */
export interface SessionFigures {
  readonly format: 1;
  /** One for each game that was begun, in order. */
  readonly games: readonly GameFigures[];
  /** Charts of the whole session that have something to show. */
  readonly charts: { readonly [Id in ChartIdOf<'session'>]?: FiguresOf<Id> };
}

/** What the charts of a game show of one table, or of all. */
export type GameCharts = { readonly [Id in ChartIdOf<'game'>]: FiguresOf<Id> };

export interface GameFigures {
  readonly scenario: ScenarioId;
  readonly favouritism: number;
  readonly quarters: number;
  /** All there are; students are told those of their own table alone. */
  readonly tables: readonly TableFigures[];
  readonly all: GameCharts;
  readonly limits: Limits;
}

/** What a reader must know about the tables behind the figures. */
export interface Limits {
  /** How many tables count. */
  readonly tables: number;
  /** Tables that did not finish: they count as far as their last Books, and not at all where somebody has to win. */
  readonly unfinished: readonly number[];
  /** Tables the rules of today cannot play again: left out of everything. */
  readonly unreadable: readonly number[];
  /** Tables nobody but bots decided for. */
  readonly botsOnly: readonly number[];
  readonly decisions: number;
  readonly byBots: number;
  /** Companies at a table, smallest and largest. */
  readonly sizes: readonly [number, number];
}

export interface TableFigures {
  readonly table: number;
  readonly match: string;
  readonly over: boolean;
  /** Quarters whose Books closed. */
  readonly played: number;
  readonly seats: readonly SeatFigures[];
  readonly charts: GameCharts;
}

export interface SeatFigures {
  readonly seat: Seat;
  readonly company: CompanyId;
  readonly role: Role;
  /** Who sits there at the end; absent: a bot. */
  readonly student?: string;
  /** Empty when anonymised. */
  readonly name?: string;
  readonly decisions: number;
  readonly byBots: number;
  readonly strategy: Strategy;
  /** 1, or the part of a shared win; 0 while the match is not over. */
  readonly won: number;
  /** What happened of what students predict, by question of the usual set; absent for bots. */
  readonly outcomes?: Readonly<Record<string, PredictionOutcome>>;
  /** Entry 0 is the start, then one for each Books. */
  readonly quarters: readonly SeatQuarter[];
}

export interface SeatQuarter {
  readonly valuation: number;
  readonly stake: number;
  readonly cash: number;
  /** From the start of the match. */
  readonly raised: number;
  readonly burned: number;
  /** Owners' gain without ambition. */
  readonly gain: number;
}
