/**
 * Path below which this site stands, with a slash at both ends. It is read off the place of this script, which lies one folder
 * below it: one build serves any path.
 */
export const basePath: string = import.meta.env.PROD ? new URL(/* @vite-ignore */ '..', import.meta.url).pathname : '/';

/** The whole address of a path of this site, to be opened elsewhere. */
export const wholeAddress = (path: string): string => `${window.location.origin}${basePath}${path}`;
