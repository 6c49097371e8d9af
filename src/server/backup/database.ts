import { parseArgs } from 'node:util';
import { BadSettings, readSettings } from '../settings';
import { backUp } from './backup';
import { BadBackup } from './backup-file';
import { restore } from './restore';

const usage = `Usage:
  npm run backup -- FILE               writes everything the database holds into a new file, while the server runs
  npm run restore -- FILE [--replace]  puts it into the database the settings name, of either kind
`;

/** The command line around backups: `backup FILE`, `restore FILE [--replace]`. */
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [command, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new BadBackup(usage);
  const { database } = readSettings(process.env);
  const place = 'file' in database ? database.file : 'PostgreSQL';
  if (command === 'backup') {
    const { matches, moves } = await backUp(database, file, Date.now());
    process.stdout.write(`${file} holds the ${matches} matches of ${place}, with ${moves} moves.\n`);
  } else if (command === 'restore') {
    const matches = await restore(database, file, values.replace === true, Date.now());
    process.stdout.write(`${place} holds the ${matches} matches of ${file}.\n`);
  } else throw new BadBackup(usage);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  if (error instanceof BadBackup || error instanceof BadSettings) return error.message;
  if (error instanceof TypeError && 'code' in error) return `${error.message}\n${usage}`;
  return `The database can't be used: ${error instanceof Error ? error.message : String(error)}`;
}
