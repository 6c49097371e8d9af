import * as v from 'valibot';
import { remembered } from '../../../browser-storage/remembered';
import type { Answers } from './keep-answers';

const schema = v.record(v.string(), v.record(v.string(), v.union([v.string(), v.number()])));

const kept = remembered<Readonly<Record<string, Answers>>>('unsentAnswers', schema, {});

/** Answers written in this browser that no server has yet, by student's key: a reload without a network loses none. */
export const unsentAnswers = {
  of: (key: string): Answers => kept.get()[key] ?? {},
  set(key: string, answers: Answers): void {
    const others = Object.entries(kept.get()).filter(([one]) => one !== key);
    kept.set(Object.fromEntries(Object.keys(answers).length === 0 ? others : [...others.slice(-9), [key, answers]]));
  },
} as const;
