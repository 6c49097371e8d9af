import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtServer } from './built-server';

/** Runs the command behind `npm run backup` and `npm run restore`, as it is built for people. */
export const databaseCommand = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, [join(builtServer, 'database.js'), ...args], {
    env: { ...process.env, ...env },
  });
