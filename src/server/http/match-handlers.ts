import type { Lobby } from '../matches/lobby';
import type { Handlers } from './endpoints';
import type { Guard } from './guard';
import type { matchEndpoints } from './match-endpoints';

/** Answers requests about matches. */
export const matchHandlers = (lobby: Lobby, guard: Guard): Handlers<keyof typeof matchEndpoints> => ({
  async createMatch({ request, body }) {
    await guard.mayCreate(request);
    return lobby.create(await body());
  },
  listMatches: ({ query }) => lobby.list(query('after')),
  matchInfo: ({ param }) => lobby.info(param('match')),
  takeSeat: async ({ param, body }) => lobby.join(param('match'), await body()),
  leaveSeat: ({ param, credential }) => lobby.leave(param('match'), credential),
  startMatch: ({ param, credential }) => lobby.start(param('match'), credential),
  makeCode: ({ param, credential }) => lobby.code(param('match'), credential),
  async redeemCode({ request, body }) {
    const { code } = await body();
    return guard.limitGuesses(request, () => lobby.redeem(code));
  },
  rematch: ({ param, credential }) => lobby.rematch(param('match'), credential),
  matchRecord: ({ param }) => lobby.record(param('match')),
  deleteMatch: ({ param, credential }) => lobby.remove(param('match'), credential),
});
