import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram, type BrowserKind, type BrowserWindow } from './window';

/** A message of WebDriver BiDi: the answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: unknown;
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}

type Send = <T>(method: string, params: object) => Promise<T>;

/** What is said of pictures that are still fetched when their page is left. */
const leftBehind = /^Failed to load .* A ServiceWorker intercepted the request/;

/** How long an answer may take, ms. */
const patience = 30_000;

/** Commands over a socket, and what pages write to their console meanwhile. */
async function connect(address: string, heard: (entry: LogEntry) => void): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') heard(message.params as LogEntry);
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await new Promise((done, failed) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => failed(new Error('Firefox does not answer')));
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ type, result, message }) =>
        type === 'error' ? failed(new Error(`${method}: ${message}`)) : done(result as never),
      );
      setTimeout(() => failed(new Error(`${method}: no answer`)), patience);
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function start(): Promise<BrowserWindow> {
  needProgram('firefox-esr', 'firefox-esr');
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const address = await new Promise<string>((done, failed) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const [, found] = /BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (found !== undefined) done(`${found}/session`);
    });
    child.once('exit', () => failed(new Error(`Firefox ended: ${said}`)));
  });
  const complaints: string[] = [];
  const send = await connect(address, ({ level, text }) => {
    if (level === 'error' && !leftBehind.test(text ?? '')) complaints.push(text ?? level);
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(expression) {
      // As JSON: results of BiDi have a shape of their own.
      const { result } = await send<{ result: { value?: string } }>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      return JSON.parse(result.value ?? 'null') as unknown;
    },
    act: (actions) => send('input.performActions', { context, actions }),
    resize: (viewport) => send('browsingContext.setViewport', { context, viewport }),
    async picture() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    complaints: () => complaints,
    close,
  };
}

/** Speaks WebDriver BiDi itself. */
export const firefox: BrowserKind = { name: 'Firefox ESR', start };
