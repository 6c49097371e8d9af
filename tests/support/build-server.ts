import { bundleServer } from '../../scripts/bundle.mjs';
import { builtServer } from './built-server';

/** Builds the server once before the tests that start it. */
export const setup = (): Promise<void> => bundleServer(builtServer);
