import {
  applyMove,
  createMatch,
  eventsOf,
  isOver,
  legalMoves,
  type MatchState,
  type Move,
  seatsToAct,
  viewFor,
} from '../../rules/index';

/** A whole match of moves picked by a small generator of our own, so that each seed always tells the same story. */
function playedMatch(players: number, seed: number): MatchState {
  const state = createMatch({ players, scenario: 'standard', sealing: 'own-turn' }, `story-${seed}`);
  let lot = seed + 1;
  const pick = <T>(items: readonly T[]): T => {
    lot = (lot * 48271) % 2147483647;
    const item = items[lot % items.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  while (!isOver(state)) {
    const [seat] = seatsToAct(state);
    if (seat === undefined) throw new Error('nobody to act in an unfinished match');
    const legal = legalMoves(state, seat);
    const eager = legal.filter(isEager);
    applyMove(state, seat, pick(eager.length > 0 ? eager : legal));
  }
  return state;
}

/** Moves that make something happen in the boardroom and before. */
const isEager = (move: Move): boolean =>
  move.type === 'sign' ||
  move.type === 'trainVertical' ||
  move.type === 'trainFoundation' ||
  (move.type === 'pitch' && move.investor !== 'none') ||
  (move.type === 'burn' && move.amount < 5);

/** Finished matches of two to six players, as everybody may see them in the end. */
export const eventfulMatches = [2, 3, 4, 5, 6].flatMap((players) =>
  [1, 2, 3, 4].map((seed) => {
    const state = playedMatch(players, seed * 10 + players);
    return { view: viewFor(state, 'all'), events: eventsOf(state, 'all') };
  }),
);
