import type { Lobby } from '../matches/lobby';
import type { Router } from './asked';
import type { Guard } from './guard';
import { readBody } from './read-body';
import { requests } from './requests';

/** Requests about matches. */
export function matchRoutes(lobby: Lobby, guard: Guard): Router {
  return ({ request, key, id, search, credential }) => {
    switch (key) {
      case 'POST matches':
        return async () => {
          await guard.mayCreate(request);
          return lobby.create(await readBody(request, requests.newMatch));
        };
      case 'GET matches':
        return () => lobby.list(search.get('after') ?? undefined);
      case 'GET matches/:':
        return () => lobby.info(id);
      case 'POST matches/:/seats':
        return async () => lobby.join(id, await readBody(request, requests.joinMatch));
      case 'DELETE matches/:/seats/mine':
        return () => lobby.leave(id, credential);
      case 'POST matches/:/start':
        return () => lobby.start(id, credential);
      case 'POST matches/:/code':
        return () => lobby.code(id, credential);
      case 'POST codes':
        return async () => {
          const { code } = await readBody(request, requests.code);
          return guard.guess(request, () => lobby.redeem(code));
        };
      case 'POST matches/:/rematch':
        return () => lobby.rematch(id, credential);
      case 'GET matches/:/record':
        return () => lobby.record(id);
      case 'DELETE matches/:':
        return () => lobby.remove(id, credential);
      default:
        return undefined;
    }
  };
}
