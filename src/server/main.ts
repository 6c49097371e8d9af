import { addresses } from './addresses';
import { openHttpServer } from './http/http-server';
import { BadSettings, readSettings } from './settings';

/** How long open answers may take after the server was told to stop, ms. */
const graceMs = 5_000;

try {
  const settings = readSettings(process.env);
  const server = await openHttpServer(settings, 'dist');
  const open = addresses(server.port, settings.host);
  process.stdout.write(`Hundred Models is open at\n${open.map((address) => `  ${address}\n`).join('')}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop(graceMs).then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  if (error instanceof BadSettings) return error.message;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `That port is taken; choose another: PORT=8081 npm start (${error.message})`
    : error.message;
}
