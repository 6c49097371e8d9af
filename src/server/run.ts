import { addresses } from './addresses';
import { openServer } from './server';
import { BadSettings, readSettings } from './settings';
import { Locked } from './storage/sql/file-lock';
import { StoreTrouble } from './storage/match-store';

/** Until the server is open, what it will be told. */
let toggleDrain = (): void => void (drains = !drains);
let drains = false;
// From the first: a signal nobody hears ends the process.
process.on('SIGUSR2', () => toggleDrain());

try {
  const settings = readSettings(process.env);
  const server = await openServer(settings, {
    app: 'dist',
    botWorker: new URL('bot-worker.js', import.meta.url),
    whatIfWorker: new URL('what-if-worker.js', import.meta.url),
    backupWorker: new URL('backup-worker.js', import.meta.url),
    settleWorker: new URL('settle-worker.js', import.meta.url),
  });
  toggleDrain = server.toggleDrain;
  if (drains) toggleDrain();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  const open = addresses(server.port, settings.host, settings.basePath.slice(0, -1));
  process.stdout.write(`Hundred Models is open at\n${open.map((address) => `  ${address}\n`).join('')}`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  // What was opened before the failure would keep the process.
  process.exit(1);
}

function reasonOf(error: unknown): string {
  if (error instanceof BadSettings) return error.message;
  if (error instanceof Locked) return `${error.message} Stop it, or name another folder: DATA_DIR=other-data npm start`;
  if (error instanceof StoreTrouble) return `The database can't be used: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `A port is taken; choose another, by PORT or METRICS_PORT: PORT=8081 npm start (${error.message})`
    : error.message;
}
