/** Most letters (code points) of what people write. */
export const longest = { name: 24, title: 60, chat: 300 } as const;

/** Request header with a word each browser keeps for itself: wrong codes are counted by it, for a whole school sits behind one address. */
export const browserHeader = 'x-browser';

/** Bytes of one packet or request body. */
export const largestPacket = 4_096;

/** Lines on a page of the list of matches. */
export const pageSize = 20;

/** Quick answers that need no typing. */
export const reactions = ['well-played', 'ouch', 'thinking', 'hurry', 'laugh', 'thanks'] as const;
export type Reaction = (typeof reactions)[number];
