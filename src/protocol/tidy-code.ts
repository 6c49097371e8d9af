/** What keyboards and chat programs put around and into what they hand on: nothing of it is part of a code. */
const notOfCode = /[^0-9A-Z]/g;

/**
 * A code as people type or paste it: in any case and width of letters, with spaces, dashes and full stops of any kind, or
 * within the link that leads there.
 */
export function tidyCode(typed: string): string {
  const plain = typed.normalize('NFKC').toUpperCase();
  const [, linked] = /\/(?:CLASS|ONLINE)\/([^/?#]*)/.exec(plain) ?? [];
  return (linked ?? plain).replaceAll(notOfCode, '');
}

/** A key as it stands at the end of a link, percent-encoded, with whatever was written behind it. */
export const tidyKey = (given: string): string =>
  given
    .replaceAll(/%[\dA-F]{2}/gi, ' ')
    .normalize('NFKC')
    .replaceAll(/[^\w-]/g, '');
