import { networkInterfaces } from 'node:os';

/** Addresses at which the server answers on a port, below a path: that of the host it listens on, or all of this machine, its own first. */
export function addresses(port: number, host?: string, path = ''): string[] {
  if (host !== undefined) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}${path}`];
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}${path}`);
  return [`http://localhost:${port}${path}`, ...others];
}
