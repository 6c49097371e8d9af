/** Letters as the pseudo-language writes them: still to be read, and plainly not those of a text that was forgotten. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const filling = 'one two three four five six seven eight nine ten ';

/** Fields that name things to the program: kinds of blocks, drawings, sets of cards, tags of languages. */
const notWords: ReadonlySet<string> = new Set(['kind', 'art', 'of', 'otherLanguage', 'secondLanguage']);

/** What stays as it is: what is in brackets already, citations, commands. */
const asItIs = ['⟦[^⟦⟧]*⟧', '\\[F\\d+\\]', '`[^`]*`'];

/** A text in the pseudo-language: accented, in brackets, two fifths longer. Figures stay, and so does what was filled in. */
export function pseudoText(text: string, filledIn: readonly string[] = []): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const kept = [...filledIn.filter((part) => part !== '').map(escaped), ...asItIs];
  const written = text.replaceAll(new RegExp(`${kept.join('|')}|[A-Za-z]`, 'g'), (part) =>
    part.length === 1 ? (accented[plain.indexOf(part)] ?? part) : part,
  );
  const more = Math.ceil(text.length * 0.4) - 2;
  const filler = filling.repeat(Math.ceil(Math.max(more, 0) / filling.length)).slice(0, Math.max(more - 1, 0));
  return `⟦${written}${filler === '' ? '' : ` ${filler}`}⟧`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words of English in the pseudo-language: every text, and what functions make of what is filled in. */
export function pseudoWords<T>(words: T): T {
  return translated(words) as T;
}

function translated(value: unknown, filledIn: readonly string[] = []): unknown {
  if (typeof value === 'string') return pseudoText(value, filledIn);
  if (typeof value === 'function')
    return (...given: unknown[]) => translated(value(...given), given.flatMap(stringsIn));
  if (Array.isArray(value)) return value.map((inner) => translated(inner, filledIn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, notWords.has(key) ? inner : translated(inner, filledIn)]),
  );
}

/** The texts that a sentence was given. */
const stringsIn = (given: unknown): readonly string[] =>
  typeof given === 'string'
    ? [given]
    : typeof given === 'object' && given !== null
      ? Object.values(given).filter((part) => typeof part === 'string')
      : [];
