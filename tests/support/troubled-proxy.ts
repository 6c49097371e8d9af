import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Dice } from './random-play';

/**
 * What a proxy does to connections: `swallows` upgrades to web sockets, leaves those that stand `half open` (one side is gone, the
 * other does not hear of it), `stalls` answers in the middle, or `resets` whatever stands and, after a while, whatever comes.
 */
export const troubles = ['swallows', 'half open', 'stalls', 'resets'] as const;
export type ProxyTrouble = (typeof troubles)[number];

/** A proxy before a local server that does harm when it is told to. What it has harmed stays harmed. */
export interface TroubledProxy {
  readonly address: string;
  /** Undefined: new connections pass. */
  readonly become: (trouble: ProxyTrouble | undefined) => void;
  readonly close: () => void;
}

interface Pair {
  readonly page: Socket;
  readonly server: Socket;
  /** Bytes of answers that still pass. */
  left: number;
}

export async function openTroubledProxy(to: number, dice: Dice): Promise<TroubledProxy> {
  let now: ProxyTrouble | undefined;
  const pairs = new Set<Pair>();
  const swallowed = new Set<Socket>();

  function pass(page: Socket, first: Buffer): void {
    const pair: Pair = {
      page,
      server: connect(to, '127.0.0.1'),
      left: now === 'stalls' ? dice.below(4_000) : Infinity,
    };
    const { server } = pair;
    pairs.add(pair);
    server.on('error', () => server.destroy());
    server.write(first);
    page.on('data', (part: Buffer) => void server.write(part));
    server.on('data', (part: Buffer) => {
      if (pair.left > 0) page.write(part.subarray(0, pair.left));
      pair.left -= part.length;
    });
    for (const [one, other] of [
      [page, server],
      [server, page],
    ] as const)
      one.on('close', () => {
        if (pairs.delete(pair)) other.destroy();
      });
    if (now === 'resets') setTimeout(() => reset(pair), dice.below(800));
  }

  function reset({ page, server }: Pair): void {
    page.resetAndDestroy();
    server.resetAndDestroy();
  }

  /** One side goes, and the other is not told. */
  function halve(pair: Pair): void {
    const goes = dice.oneIn(2) ? pair.page : pair.server;
    pairs.delete(pair);
    swallowed.add(goes === pair.page ? pair.server : pair.page);
    goes.destroy();
  }

  const listener = createServer((page) => {
    page.on('error', () => page.destroy());
    page.once('data', (first) => {
      if (now === 'swallows' && /^upgrade: websocket\r$/im.test(first.toString('latin1'))) swallowed.add(page);
      else pass(page, first);
    });
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    become(trouble) {
      now = trouble;
      for (const pair of pairs)
        if (trouble === 'half open') halve(pair);
        else if (trouble === 'resets') reset(pair);
        else if (trouble === 'stalls') pair.left = dice.below(4_000);
        // Nobody keeps a web socket for ever: what stands goes, so that all have to ask again.
        else if (trouble === 'swallows') pair.page.destroy();
    },
    close() {
      for (const { page, server } of pairs) [page, server].map((socket) => socket.destroy());
      for (const socket of swallowed) socket.destroy();
      listener.close();
    },
  };
}
