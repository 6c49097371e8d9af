import { protocolVersion } from '../protocol/version';

/**
 * Takes in which protocol the server said it speaks; returns whether it is another than this page's. Then the page hears the
 * event `other-version` with the server's, and once more with null when it is the same again.
 */
export function hearProtocol(server: number): boolean {
  const other = server !== protocolVersion;
  globalThis.dispatchEvent?.(new CustomEvent('other-version', { detail: other ? server : null }));
  return other;
}
