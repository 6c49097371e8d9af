import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser to test with: CHROMIUM_PATH, else one installed on this machine, else the one from npm. */
export async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = process.env;
  if (chosen !== undefined && chosen !== '') return chosen;
  const installed = path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
  if (installed !== undefined) return installed;
  // The package brings the system libraries it needs only where it believes to run on bare Amazon Linux.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Quiet, without the network, and without a sandbox, which root and containers do not offer. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A host name that is no secure context, as a teacher's laptop is to the class; on loopback all the same.
  '--host-resolver-rules=MAP classroom.test 127.0.0.1',
];
