import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/** Where tests find the server as it is built for people. */
export const builtServer = 'node_modules/.cache/server';

/** The thread that waits for the disk, for tests that open a store themselves. */
export const settleWorker = pathToFileURL(resolve(builtServer, 'settle-worker.js'));
