import * as v from 'valibot';
import { remembered } from '../../../browser-storage/remembered';

const keptSchema = v.object({
  role: v.picklist(['teacher', 'projector', 'student']),
  session: v.string(),
  key: v.string(),
  code: v.string(),
  title: v.string(),
  /** A student's. */
  name: v.exactOptional(v.string()),
  personalCode: v.exactOptional(v.string()),
  keptAt: v.number(),
});
const allSchema = v.array(keptSchema);

/** A session this browser has a key to. */
export type KeptKey = Readonly<v.InferOutput<typeof keptSchema>>;
export type ClassRole = KeptKey['role'];

/** Most keys a browser holds; the oldest go first. */
const most = 60;

const kept = remembered<readonly KeptKey[]>('classKeys', allSchema, []);

const same = (role: ClassRole, session: string) => (one: KeptKey) => one.role === role && one.session === session;

/** What proves who this browser is in teaching sessions; never shown, and part of an address only in the link for a co-teacher. */
export const classKeys = {
  of: (role: ClassRole, session: string): KeptKey | undefined => kept.get().find(same(role, session)),
  keep(key: Omit<KeptKey, 'keptAt'>): void {
    const isSame = same(key.role, key.session);
    // oxlint-disable-next-line no-restricted-properties -- a date to be kept
    kept.set([{ ...key, keptAt: Date.now() }, ...kept.get().filter((one) => !isSame(one))].slice(0, most));
  },
  forget(role: ClassRole, session: string): void {
    const isSame = same(role, session);
    kept.set(kept.get().filter((one) => !isSame(one)));
  },
  /** Those of this browser, the latest first, in a component. */
  use: kept.use,
} as const;
