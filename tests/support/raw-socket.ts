import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { livePath } from '../../src/protocol/live';

/** A connection of somebody who keeps to no protocol. */
export interface RawSocket {
  readonly write: (data: string | Buffer) => void;
  /** Everything that came so far, byte for byte. */
  readonly received: () => Buffer;
  /** The server has ended its side. */
  readonly closed: () => boolean;
  /** Resolves when what came, or the end, makes it true; rejects after `ms`. */
  readonly until: (what: string, true_: () => boolean, ms?: number) => Promise<void>;
  /** Reads nothing more: what the server sends stays on its side. */
  readonly stopReading: () => void;
  readonly destroy: () => void;
}

/** Opens a TCP connection; resolves when it stands. Its side stays open when the server closes the other. */
export async function openRawSocket(port: number, hear: (part: Buffer) => void = () => undefined): Promise<RawSocket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const parts: Buffer[] = [];
  const waiting = new Set<() => void>();
  let closed = false;
  const look = (): void => {
    for (const check of waiting) check();
  };
  socket.on('data', (part) => {
    parts.push(part);
    hear(part);
    look();
  });
  socket.on('error', () => undefined);
  for (const event of ['end', 'close'])
    socket.on(event, () => {
      closed = true;
      look();
    });
  await new Promise((done) => socket.once('connect', done).once('close', done));
  return {
    write: (data) => void socket.write(data),
    received: () => Buffer.concat(parts),
    closed: () => closed,
    until: (what, true_, ms = 20_000) =>
      new Promise((done, failed) => {
        const end = (finish: () => void): void => {
          clearTimeout(timer);
          waiting.delete(check);
          finish();
        };
        const check = (): void => (true_() ? end(done) : undefined);
        const timer = setTimeout(() => end(() => failed(new Error(`waited in vain: ${what}`))), ms);
        waiting.add(check);
        check();
      }),
    stopReading: () => void socket.pause(),
    destroy: () => void socket.destroy(),
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes as they are on a connection of their own, and reads what comes until the server ends it. */
export async function rawRequest(port: number, bytes: string | Buffer, ms?: number): Promise<RawAnswer> {
  const socket = await openRawSocket(port);
  socket.write(bytes);
  await socket.until('the end of the answer', socket.closed, ms);
  return readAnswer(socket.received());
}

/** An HTTP answer as text; status 0 when there was none. */
export function readAnswer(bytes: Buffer): RawAnswer {
  const [head = '', ...rest] = bytes.toString('utf8').split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

/** Lines of a request that ends its connection. */
export const requestText = (line: string, headers: Readonly<Record<string, string>>, body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...Object.entries({ Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

/** A websocket spoken by hand. */
export interface RawPage {
  readonly socket: RawSocket;
  /** Engine packets that came, such as `42["info",…]`. */
  readonly heard: () => readonly string[];
  /** Sends a text frame: an engine packet as it stands. */
  readonly send: (packet: string) => void;
  readonly until: (what: string, true_: () => boolean, ms?: number) => Promise<void>;
}

export const upgradeText = (port: number, headers: Readonly<Record<string, string>> = {}): string =>
  requestText(`GET ${livePath}/?EIO=4&transport=websocket`, {
    Host: `127.0.0.1:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    ...headers,
  });

/** Opens a websocket and says hello; resolves when the server opened it, before it answers the hello. */
export async function openRawPage(
  port: number,
  hello?: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawPage> {
  const heard: string[] = [];
  let rest = Buffer.alloc(0);
  let upgraded = false;
  const socket = await openRawSocket(port, (part) => {
    rest = Buffer.concat([rest, part]);
    if (!upgraded) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      upgraded = true;
      rest = rest.subarray(end + 4);
    }
    const { texts, used } = textFrames(rest);
    rest = rest.subarray(used);
    heard.push(...texts);
    for (const text of texts) if (text === '2') send('3');
  });
  const send = (packet: string): void => socket.write(frame(1, Buffer.from(packet)));
  socket.write(upgradeText(port, headers));
  await socket.until('the open packet', () => socket.closed() || heard.length > 0);
  if (hello !== undefined) send(`40${typeof hello === 'string' ? hello : JSON.stringify(hello)}`);
  return { socket, heard: () => heard, send, until: (what, true_, ms) => socket.until(what, true_, ms) };
}

/** A masked frame, as clients send them. `first`: opcode with its flags, final unless told. */
export function frame(opcode: number, payload: Buffer, { final = true, flags = 0 } = {}): Buffer {
  const mask = randomBytes(4);
  const size =
    payload.length < 126
      ? Buffer.from([0x80 | payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x80 | 126, payload.length >> 8, payload.length & 255])
        : Buffer.concat([Buffer.from([0x80 | 127]), bigSize(payload.length)]);
  const masked = Buffer.from(payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
  return Buffer.concat([Buffer.from([(final ? 0x80 : 0) | flags | opcode]), size, mask, masked]);
}

function bigSize(size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(size));
  return bytes;
}

/** The whole text frames at the beginning of some bytes, and how many bytes they take. */
function textFrames(bytes: Buffer): { readonly texts: string[]; readonly used: number } {
  const texts: string[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const opcode = (bytes[at] ?? 0) & 15;
    const short = (bytes[at + 1] ?? 0) & 127;
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
    if (at + 2 + wide > bytes.length) break;
    const size = wide === 0 ? short : wide === 2 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    const start = at + 2 + wide;
    if (start + size > bytes.length) break;
    if (opcode === 1) texts.push(bytes.toString('utf8', start, start + size));
    at = start + size;
  }
  return { texts, used: at };
}
