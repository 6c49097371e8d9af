/**
 * Raised when requests or packets change so that a page or a server of before cannot take them. Pages and servers tell each
 * other theirs; who says none is of 1. What is only added, and may be absent, raises nothing.
 */
export const protocolVersion = 1;

/** Header of requests and answers that says it. */
export const protocolHeader = 'x-protocol';

/** Field of a socket's query that says it, before anything that a version may change. */
export const protocolField = 'protocol';
