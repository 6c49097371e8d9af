import type { Server } from 'node:http';
import { namesFile } from './app-files';

/** Kinds of requests. */
export const routes = ['api', 'live', 'health', 'metrics', 'file', 'page'] as const;
export type Route = (typeof routes)[number];

/** A request that was answered, or left by who asked. */
export interface Answered {
  readonly route: Route;
  readonly status: number | 'left';
  readonly ms: number;
}

/** Tells of every request to a server how it was answered. To be called before `standBelow`. `elapsed`: ms since some moment. */
export function measureRequests(server: Server, elapsed: () => number, tell: (answered: Answered) => void): void {
  server.prependListener('request', (request, response) => {
    const began = elapsed();
    const route = routeOf(request.url ?? '');
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 'left';
      tell({ route, status, ms: elapsed() - began });
    });
  });
}

function routeOf(url: string): Route {
  const [path = ''] = url.split('?');
  const [, first] = /^\/([^/]*)/.exec(path) ?? [];
  if (first === 'api' || first === 'live' || first === 'metrics') return first;
  if (first === 'healthz') return 'health';
  return namesFile.test(path) ? 'file' : 'page';
}
