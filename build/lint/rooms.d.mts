/** Each room's folder and what it may import besides itself. */
export const rooms: Readonly<Record<string, readonly string[]>>;
