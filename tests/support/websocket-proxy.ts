import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What a proxy makes of web sockets: `passes` them, never answers (`hangs`), refuses, closes, lets them be opened and keeps
 * what pages send (`mutes pages`) or what either side sends (`mutes`), the first or all later packets.
 */
export type WithWebSockets = 'passes' | 'hangs' | 'refuses' | 'closes' | 'mutes pages' | 'mutes';

/** A proxy before a local server that lets plain requests through and may be bad at web sockets. */
export interface WebSocketProxy {
  readonly address: string;
  /** From now on, for connections that stand too. */
  readonly become: (kind: WithWebSockets) => void;
  /** Web sockets that were asked for. */
  readonly asked: () => number;
  readonly close: () => void;
}

export async function openWebSocketProxy(to: number, kind: WithWebSockets): Promise<WebSocketProxy> {
  let now = kind;
  let asked = 0;
  const sockets = new Set<Socket>();

  function pass(page: Socket, first: Buffer, isWebSocket: boolean): void {
    const server = connect(to, '127.0.0.1');
    const mute = (kinds: readonly WithWebSockets[]): boolean => isWebSocket && kinds.includes(now);
    keep(server, page);
    keep(page, server);
    server.write(first);
    let opened = false;
    page.on('data', (part) => void (mute(['mutes pages', 'mutes']) || server.write(part)));
    server.on('data', (part) => {
      // The answer that opens it passes.
      if (!opened || !mute(['mutes'])) page.write(part);
      opened = true;
    });
  }

  function keep(one: Socket, other?: Socket): void {
    sockets.add(one);
    one.on('error', () => one.destroy());
    one.on('close', () => {
      sockets.delete(one);
      other?.destroy();
    });
  }

  const listener = createServer((page) => {
    keep(page);
    page.once('data', (first) => {
      const isWebSocket = /^upgrade: websocket\r$/im.test(first.toString('latin1'));
      if (isWebSocket) asked++;
      if (isWebSocket && now === 'refuses') page.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
      else if (isWebSocket && now === 'closes') page.destroy();
      else if (!isWebSocket || now !== 'hangs') pass(page, first, isWebSocket);
    });
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    become: (kind) => void (now = kind),
    asked: () => asked,
    close() {
      for (const socket of sockets) socket.destroy();
      listener.close();
    },
  };
}
