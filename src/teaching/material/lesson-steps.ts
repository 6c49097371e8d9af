import type { LessonStage, Minutes, StepId } from './types';

interface LessonStep {
  readonly id: StepId;
  readonly stage: LessonStage;
  /** In the lesson of 50 minutes, with the intro game. */
  readonly short: Minutes;
  /** In the lesson of 90 minutes, with the standard game. */
  readonly long: Minutes;
}

/** Steps of a lesson, minute by minute. */
export const lessonSteps = [
  { id: 'gather', stage: 'gather', short: [0, 3], long: [0, 5] },
  { id: 'predict', stage: 'predict', short: [3, 5], long: [5, 10] },
  { id: 'first-quarter', stage: 'play', short: [5, 11], long: [10, 20] },
  { id: 'half-time', stage: 'play', short: [11, 21], long: [20, 38] },
  { id: 'last-quarters', stage: 'play', short: [21, 30], long: [38, 60] },
  { id: 'debrief', stage: 'debrief', short: [30, 45], long: [60, 80] },
  { id: 'reflect', stage: 'reflect', short: [45, 50], long: [80, 90] },
] as const satisfies readonly LessonStep[];
