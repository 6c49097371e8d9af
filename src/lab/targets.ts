import type { ScenarioId } from '../../rules/index';

/** What a figure has to be, and in which tournaments. */
export interface Target {
  /** A figure's id; a star stands for any name within its group. */
  readonly measure: string;
  readonly low?: number;
  readonly high?: number;
  /** Absent: at any number of players. */
  readonly players?: readonly number[];
  /** Absent: at any level. */
  readonly levels?: readonly string[];
  /** Absent: the standard game. */
  readonly scenario?: ScenarioId;
  /** Judged only when counted over so many; from fewer it is chance that speaks. */
  readonly enough?: number;
  /** `pooled`: over the tournaments of all numbers of players together. */
  readonly pooled?: true;
}

const strong = ['hard', 'expert'];

/** What the balance has to show. Each applies to sealing together, the scenario's favouritism, and bots of these levels. */
export const targets: readonly Target[] = [
  { measure: 'role.gap', low: -3, high: 3, levels: strong },
  { measure: 'role.gap', low: -6, high: 6, levels: ['normal'] },
  { measure: 'company.*', low: 0.88, high: 1.12, levels: strong, pooled: true },
  { measure: 'place.*', low: -3, high: 3, levels: strong },
  { measure: 'lead.half-time-leader-wins', low: 0.45, high: 0.65, players: [4], levels: strong },
  { measure: 'lead.half-time-leader-wins', high: 0.65, players: [2], levels: strong },
  { measure: 'lead.changes', low: 2, players: [4], levels: strong },
  { measure: 'lead.no-change', high: 0.15, players: [4], levels: strong },
  { measure: 'lead.half-time-last-wins', low: 0.08, high: 0.15, players: [4], levels: strong },
  { measure: 'money.leader', low: 1.4, players: [2, 4, 6], levels: strong },
  { measure: 'money.top-half', low: 0.6, players: [2, 4, 6], levels: strong },
  { measure: 'choice.median-legal', low: 8, high: 40, levels: strong },
  { measure: 'choice.more-than-one', low: 0.85, levels: strong },
  { measure: 'cards.best', high: 10, levels: strong },
  { measure: 'cards.worst', low: -10, levels: strong },
  { measure: 'ambition-met.*', high: 0.4, players: [4], levels: strong, enough: 100 },
  { measure: 'luck.wins', low: 0.15, high: 0.45, levels: strong },
  { measure: 'length.online', low: 45, high: 60, players: [4], levels: strong },
  { measure: 'length.online', low: 20, high: 30, players: [4], levels: [...strong, 'normal'], scenario: 'intro' },
  { measure: 'ladder.easy-over-random', low: 2, players: [4] },
  { measure: 'ladder.normal-over-easy', low: 2, players: [4] },
  { measure: 'ladder.hard-over-normal', low: 2, players: [4] },
  { measure: 'ladder.expert-over-hard', low: 1.4, players: [4] },
  ...(['foundation', 'vertical', 'funding', 'burning', 'licensing', 'winning-over', 'pivot'] as const).flatMap(
    (strategy): Target[] => [
      { measure: `ban.${strategy}`, low: 0.4, high: 0.9, players: [4], levels: strong },
      { measure: `always.${strategy}`, high: 1.25, players: [4], levels: strong },
    ],
  ),
];
