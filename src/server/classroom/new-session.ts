import type { SessionPlan } from '../../teaching/session-plan';
import { newCode, newSecret } from '../matches/secrets';
import type { StoredSession } from '../storage/documents/stored-session';

const idLength = 12;
const codeLength = 6;
const day = 24 * 60 * 60_000;

/** A session nobody has stored yet. `teacher`: hash of the teachers' key; `now` in ms since 1970. */
export function newSession(plan: SessionPlan, teacher: string, now: number): StoredSession {
  return {
    id: newCode(idLength),
    revision: 1,
    code: newCode(codeLength),
    teacher,
    projectorKey: newSecret(),
    plan,
    stage: 'gather',
    game: 0,
    rounds: [],
    students: [],
    doorOpen: true,
    paused: false,
    lockStep: plan.lockStep,
    upTo: 1,
    screen: { kind: 'join' },
    rankExport: false,
    anonymous: false,
    controls: 0,
    createdAt: now,
    expiresAt: now + plan.keptDays * day,
  };
}
