import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser to test with: CHROMIUM_PATH; else the one from npm, the same wherever tests run and without what draws a
 * browser's own window; where that does not run, one installed on this machine.
 */
export async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = process.env;
  if (chosen !== undefined && chosen !== '') return chosen;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package brings the system libraries it needs only where it believes to run on bare Amazon Linux.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const installed = path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
  if (installed === undefined) throw new Error('no Chromium on this machine: install one, or name it in CHROMIUM_PATH');
  return installed;
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
