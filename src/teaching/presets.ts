import { scenarios, type ScenarioId } from '../../rules/index';
import type { PlannedGame, SessionPlan } from './session-plan';

export type PresetId = 'lesson-50' | 'lesson-90' | 'boom-then-winter' | Exclude<ScenarioId, 'intro' | 'standard'>;

/** What a teacher begins with; everything in it can be changed. */
export interface Preset {
  readonly id: PresetId;
  /** Of the whole lesson; absent: it depends on the teacher. */
  readonly minutes?: number;
  readonly plan: Omit<SessionPlan, 'title' | 'language'>;
}

const usual = { format: 1, tableSize: 4, pace: 'live', lockStep: false, hints: true, keptDays: 30 } as const;

/** Two games in one lesson must be short. */
const shortened = (scenario: ScenarioId): PlannedGame => ({ scenario, variant: { quarters: 4 } });

const alone = (id: Exclude<ScenarioId, 'intro' | 'standard'>): Preset => ({
  id,
  plan: { ...usual, games: [{ scenario: id }] },
});

/** Lessons to begin with: two by their length, a pair to compare, and every other scenario. */
export const presets: readonly Preset[] = [
  { id: 'lesson-50', minutes: 50, plan: { ...usual, games: [{ scenario: 'intro' }] } },
  { id: 'lesson-90', minutes: 90, plan: { ...usual, games: [{ scenario: 'standard' }] } },
  {
    id: 'boom-then-winter',
    minutes: 90,
    plan: { ...usual, pace: 'quick', games: [shortened('easy-money'), shortened('long-winter')] },
  },
  ...scenarios.flatMap(({ id }) => (id === 'intro' || id === 'standard' ? [] : [alone(id)])),
];
