/**
 * Raised when requests or packets change so that a page or a server of before cannot take them. Pages and servers tell each
 * other theirs; a socket that says none is of 1, and a request that says none, as of a script, is taken as it comes. What is
 * only added, and may be absent, raises nothing.
 */
export const protocolVersion = 1;

/** Header of requests and answers that says it. */
export const protocolHeader = 'x-protocol';

/** Field of a socket's query that says it, before anything that a version may change. */
export const protocolField = 'protocol';
