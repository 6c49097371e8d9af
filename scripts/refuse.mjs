import { writeSync } from 'node:fs';

/** Ends this process: a sentence says what is wrong and what to do. */
export function refuse(sentence) {
  // By hand: what a stream still holds would be lost at the exit.
  writeSync(2, `${sentence}\n`);
  process.exit(1);
}

const folder = process.cwd();
export const noRoom = `There is too little room on the disk of ${folder}, or on that of npm's cache: make some (1 GB is enough), and start again.`;
const causes = [
  [/ENOSPC|no space left|os error 28\b|EDQUOT/i, noRoom],
  [
    /\bEROFS\b|\bEACCES\b|\bEPERM\b|read-only file system|permission denied/i,
    `${folder} can't be written, which installing and building must: give the user who starts it this folder, or copy it to one of their own.`,
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/,
    'The packages could not be fetched: the first start needs the network (npm config get registry says from where, npm config set proxy names a proxy); connect, and start again.',
  ],
];

/** What to do about what a program wrote before it failed, or about an error; undefined where nobody knows. */
export const whatToDo = (output) => causes.find(([sign]) => sign.test(output))?.[1];
