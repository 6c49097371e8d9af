import { tidyKey } from '../../../protocol/tidy-code';
import { classKeys, type ClassRole } from './class-keys';

/** Letters of a key. */
const keyShape = /^[\w-]{16,100}$/;

/**
 * The key to a session: out of the address, where it is then taken from so that nobody reads it over a shoulder,
 * or as this browser kept it.
 */
export function takeKey(role: ClassRole, session: string): string | undefined {
  const given = tidyKey(globalThis.location.hash.slice(1));
  if (keyShape.test(given)) {
    const before = classKeys.of(role, session);
    classKeys.keep({ role, session, code: before?.code ?? '', title: before?.title ?? '', key: given });
    globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname);
  }
  return classKeys.of(role, session)?.key;
}
