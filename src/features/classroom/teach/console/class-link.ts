import { basePath, wholeAddress } from '../../../../net/base-path';

/** Where students type the code. */
export const joinAddress = (): string => `${window.location.host}${basePath}join`;

/** The address of a session, as the QR code holds it. */
export const classLink = (code: string): string => wholeAddress(`class/${code}`);

/** The projector's page; its key stands in the part of an address that is never sent. */
export const screenLink = (session: string, key: string): string => wholeAddress(`screen/${session}#${key}`);

/** The console for a co-teacher. */
export const consoleLink = (session: string, key: string): string => wholeAddress(`teach/${session}#${key}`);

/** Whether this page was opened by a name of the machine that only it itself understands. */
export const onlyHere = (): boolean => /^(localhost|127\.|\[::1\])/.test(window.location.host);
