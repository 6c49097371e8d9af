import { readText, writeText } from '../browser-storage/local-text';

/** A random token this browser keeps: the server counts failed tries by it. Where storage is forbidden it lasts as long as the page. */
export const browserToken: string = kept() ?? made();

/** It travels in a header: nothing else is taken for it. */
function kept(): string | undefined {
  const token = readText('browserToken');
  return token !== undefined && /^[0-9a-f]{32}$/.test(token) ? token : undefined;
}

function made(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  writeText('browserToken', token);
  return token;
}
