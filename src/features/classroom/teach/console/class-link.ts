/** Where students type the code. */
export const joinAddress = (): string => `${window.location.host}/join`;

/** The address of a session, as the QR code holds it. */
export const classLink = (code: string): string => `${window.location.origin}/class/${code}`;

/** The projector's page; its key stands in the part of an address that is never sent. */
export const screenLink = (session: string, key: string): string =>
  `${window.location.origin}/screen/${session}#${key}`;

/** The console for a co-teacher. */
export const consoleLink = (session: string, key: string): string =>
  `${window.location.origin}/teach/${session}#${key}`;

/** Whether this page was opened by a name of the machine that only it itself understands. */
export const onlyHere = (): boolean => /^(localhost|127\.|\[::1\])/.test(window.location.host);
