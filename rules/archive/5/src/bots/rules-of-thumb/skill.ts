/** How far a player by rules of thumb sees, and how surely it judges. */
export interface Skill {
  /** Judgements are off by up to this much owners' gain, ¥100 m. */
  readonly noise: number;
  /** Weight of what a company could sign later, 0 to 1. */
  readonly foresight: number;
  /** Fear of running out of cash, 0 to 1. */
  readonly caution: number;
}

export const skills = {
  easy: { noise: 5, foresight: 0.3, caution: 0.4 },
  normal: { noise: 0.2, foresight: 1, caution: 1 },
} as const satisfies Readonly<Record<string, Skill>>;
