import type { RunningServer } from './running-server';

/** Lines of a server's log with a message. */
export const said = (server: RunningServer, message: string): Record<string, unknown>[] =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes(message))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
