import { spawn, type ChildProcess } from 'node:child_process';
import { freePort, needProgram, type BrowserKind, type BrowserWindow } from './window';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Keeps what goes wrong on a page, from the moment it is there; classic WebDriver tells nothing of it. */
const keepComplaints = `(() => {
  if (window.complaints !== undefined) return;
  window.complaints = [];
  const told = console.error;
  console.error = (...what) => { window.complaints.push(what.map(String).join(' ')); told(...what); };
  addEventListener('error', ({ message = 'could not be loaded' }) => {
    // Sizes that change while they are told of are told of in the next frame: nothing is wrong.
    if (!message.startsWith('ResizeObserver loop')) window.complaints.push(message);
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => window.complaints.push(String(reason)));
})()`;

/** Waits until a server answers on a port. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
}

/** A screen nobody sees, and its name. */
async function startScreen(): Promise<{ readonly child: ChildProcess; readonly display: string }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((done, failed) => {
    child.stdio[3]?.once('data', (part: Buffer) => done(`:${part.toString().trim()}`));
    child.once('error', failed);
  });
  return { child, display };
}

async function start(): Promise<BrowserWindow> {
  needProgram(browser, 'webkit2gtk-driver');
  needProgram('Xvfb', 'xvfb');
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(address);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  // Without its tools it is as narrow as a phone.
  const options = { binary: browser, args: ['--automation', '--full-screen'] };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { readonly sessionId: string };
  const session = `/session/${sessionId}`;
  const evaluate = (expression: string) =>
    send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  const complaints: string[] = [];
  const take = async (): Promise<void> => {
    const told = (await evaluate('(window.complaints ?? []).splice(0)')) as readonly string[];
    complaints.push(...told);
  };
  return {
    async open(url) {
      await take();
      await send('POST', `${session}/url`, { url });
      await evaluate(keepComplaints);
    },
    async evaluate(expression) {
      const value = await evaluate(expression);
      await take();
      return value;
    },
    act: (actions) => send('POST', `${session}/actions`, { actions }),
    resize: (size) => send('POST', `${session}/window/rect`, size),
    picture: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
    complaints: () => complaints,
    async close() {
      await send('DELETE', session);
      driver.kill();
      screen.child.kill();
    },
  };
}

/** WebKit as Debian has it, on a screen nobody sees. */
export const webkit: BrowserKind = { name: 'WebKitGTK', start };
