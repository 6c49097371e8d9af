import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A door before a local service that can be shut, as if the service were gone. */
export interface Gate {
  readonly port: number;
  readonly shut: () => void;
  readonly open: () => void;
  readonly close: () => void;
}

export async function openGate(to: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let shut = false;
  const server = createServer((outside) => {
    if (shut) return void outside.destroy();
    const inside = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    shut() {
      shut = true;
      cut();
    },
    open: () => void (shut = false),
    close() {
      cut();
      server.close();
    },
  };
}
