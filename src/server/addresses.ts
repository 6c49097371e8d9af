import { networkInterfaces } from 'node:os';

/** Addresses at which the server answers on a port: that of the host it listens on, or all of this machine, its own first. */
export function addresses(port: number, host?: string): string[] {
  if (host !== undefined) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return [`http://localhost:${port}`, ...others];
}
