import type { ApiError, JoinMatch, NewMatch, SeatTaken } from '../../src/protocol/api';

export interface ApiAnswer<Body> {
  readonly status: number;
  readonly body: Body & { readonly error?: ApiError };
}

/** Asks a server something, as pages do. */
export async function ask<Body = unknown>(
  address: string,
  method: string,
  path: string,
  { body, credential }: { readonly body?: unknown; readonly credential?: string } = {},
): Promise<ApiAnswer<Body>> {
  const response = await fetch(`${address}/api/${path}`, {
    method,
    headers: {
      // A test that is busy for seconds would else find its connection closed by the server.
      Connection: 'close',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(credential === undefined ? {} : { Authorization: `Bearer ${credential}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as ApiAnswer<Body>['body'] };
}

/** A match as most tests want it: intro, everybody a person, no clock. */
export const usualMatch: NewMatch = {
  title: 'Friday night',
  options: { players: 3, scenario: 'intro', sealing: 'together' },
  pace: 'untimed',
  listed: false,
  hints: false,
  name: 'Ada',
  seat: 0,
  seats: [{ kind: 'open' }, { kind: 'open' }, { kind: 'open' }],
};

/** Makes a match and fills its open seats; the credentials by seat, where a person sits. */
export async function fullMatch(address: string, change: Partial<NewMatch> = {}): Promise<readonly SeatTaken[]> {
  const asked = { ...usualMatch, ...change };
  const made = await ask<SeatTaken>(address, 'POST', 'matches', { body: asked });
  if (made.status !== 200) throw new Error(`not made: ${made.body.error}`);
  const taken: SeatTaken[] = [made.body];
  for (const [seat, plan] of asked.seats.entries()) {
    if (seat === asked.seat || plan.kind !== 'open') continue;
    const body: JoinMatch = { name: `Player ${seat}`, seat };
    taken.push((await ask<SeatTaken>(address, 'POST', `matches/${made.body.match}/seats`, { body })).body);
  }
  return taken;
}
