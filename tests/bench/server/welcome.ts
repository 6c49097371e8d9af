import type { BenchRow } from '../bench-row';
import { connectPlayer } from '../../support/online-player';
import { seated } from '../../support/play-online';
import { startServer } from '../../support/running-server';
import { fullMatch } from '../../support/server-api';
import { Dice } from '../../support/random-play';
import { playWild } from '../../support/wild-play';

/** Bytes on the wire until somebody who opens the longest match, at its end, sees it; the handshake included. */
export async function benchWelcome(): Promise<BenchRow[]> {
  const server = await startServer();
  try {
    const taken = await fullMatch(server.address, {
      options: { players: 6, scenario: 'standard', sealing: 'together' },
      seats: Array.from({ length: 6 }, () => ({ kind: 'open' as const })),
    });
    const players = await seated(server.address, taken);
    await playWild(players, new Dice(1));
    const late = connectPlayer(server.address, taken[0]?.match ?? '', taken[0]);
    await late.until('a standing', () => late.standing() !== undefined);
    const value = bytesRead(late.socket.io.engine.transport) / 1024;
    for (const page of [...players, late]) page.close();
    return [{ name: 'welcome of a late joiner, longest match', value, unit: 'kB', target: { atMost: 40 } }];
  } finally {
    await server.remove();
  }
}

/** What came over the connection below a transport, which keeps it to itself. */
const bytesRead = (transport: unknown): number =>
  (transport as { readonly ws: { readonly _socket: { readonly bytesRead: number } } }).ws._socket.bytesRead;
