import { createHash, randomBytes, randomInt } from 'node:crypto';

const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters that are easily read out and typed, none of them mistaken for another. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => codeLetters[randomInt(codeLetters.length)]).join('');

/** A secret nobody can guess: 192 random bits. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What is kept of a secret: enough to recognise it, not to show it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
