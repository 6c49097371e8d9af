import type { MatchView, Move } from '../../rules/index';
import { seededChance } from '../bots/chance';
import { chooseMove } from '../bots/choose';
import { botLevels, labBudgets } from '../bots/levels';
import type { Strategy } from './strategies';

/** Levels that play in the lab; `random` picks any legal move. */
export const labLevels = ['random', ...botLevels] as const;
export type LabLevel = (typeof labLevels)[number];

/** Level of a tournament that names none. */
export const usualLevel: LabLevel = 'hard';

/** Who sits at a seat of a lab game. */
export interface SeatPlan {
  readonly level: LabLevel;
  /** Rounds of search a move, where the level searches; absent: the level's own. */
  readonly rounds?: number;
  /** A strategy closed to this seat, or one it takes whenever it can. */
  readonly ban?: Strategy;
  readonly always?: Strategy;
}

/** The move of a lab player; the same view, plan and seed give the same move. The only place the lab meets a bot. */
export function think(view: MatchView, plan: SeatPlan, seed: string): Move {
  const { level, rounds } = plan;
  if (level === 'hard' || level === 'expert') {
    const budget = labBudgets[level];
    return chooseMove(view, { level, budget: { ...budget, rounds: rounds ?? budget.rounds } }, seed);
  }
  if (level !== 'random') return chooseMove(view, { level }, seed);
  const move = view.legal[Math.floor(seededChance(seed)() * view.legal.length)];
  if (move === undefined) throw new RangeError('nothing to decide');
  return move;
}
