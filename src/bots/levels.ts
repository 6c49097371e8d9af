/** Strengths of bots, the weakest first. */
export const botLevels = ['easy', 'normal'] as const;
export type BotLevel = (typeof botLevels)[number];
