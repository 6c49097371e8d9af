import type { Budget } from './search/search';

/** Strengths of bots, the weakest first. */
export const botLevels = ['easy', 'normal', 'hard', 'expert'] as const;
export type BotLevel = (typeof botLevels)[number];
export type SearchLevel = Extract<BotLevel, 'hard' | 'expert'>;

/** Characters a bot can be given besides its strength; `even` leans nowhere. */
export const temperaments = ['even', 'founder', 'burner', 'bootstrapper', 'herd-follower'] as const;
export type Temperament = (typeof temperaments)[number];

/** A bot: its strength, its character, and how much it may search if that is not its level's usual budget. */
export interface Bot {
  readonly level: BotLevel;
  readonly temperament?: Temperament;
  readonly budget?: Budget;
}

/** What the searching levels do before each move at a table, where nobody likes to wait. */
export const tableBudgets: Readonly<Record<SearchLevel, Budget>> = {
  hard: { rounds: 16, width: 6, horizon: 'turn', ms: 900 },
  expert: { rounds: 24, width: 8, horizon: 1, ms: 3000 },
};

/** Smaller budgets for tournaments of thousands of games; without a clock, so that they can be played again. */
export const labBudgets: Readonly<Record<SearchLevel, Omit<Budget, 'ms'>>> = {
  hard: { rounds: 2, width: 6, horizon: 'turn' },
  expert: { rounds: 20, width: 6, horizon: 1 },
};
