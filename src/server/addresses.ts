import { networkInterfaces } from 'node:os';

/** Addresses at which this machine answers on a port, its own first. */
export function addresses(port: number): string[] {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return [`http://localhost:${port}`, ...others];
}
