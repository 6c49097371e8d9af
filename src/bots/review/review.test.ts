import { beforeAll, describe, expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  nextToAct,
  scoreOf,
  viewFor,
  rulesVersion,
} from '../../../rules/index';
import { chooseMove } from '../choose';
import { shared } from '../evaluation/win-chances';
import { chancesAlong, turningPoints, type PlayedMatch, type TurningPoint } from './review';

const options = { players: 2, scenario: 'intro', sealing: 'together' } as const;

/** A match in which seat 0 burns all it has whenever it may, and else plays like its rival. */
function burnersMatch(): PlayedMatch {
  const state = createMatch(options, 'review');
  const moves: PlayedMatch['moves'][number][] = [];
  while (!isOver(state)) {
    const seat = nextToAct(state) ?? 0;
    const legal = legalMoves(state, seat);
    const burn = seat === 0 ? legal.findLast(({ type }) => type === 'burn') : undefined;
    const move = burn ?? chooseMove(viewFor(state, seat), { level: 'normal' }, `${moves.length}`);
    applyMove(state, seat, move);
    moves.push({ seat, move });
  }
  return { rules: rulesVersion, options, seed: 'review', moves };
}

function finish<T>(thinking: Generator<number, T>): T {
  let before = 0;
  for (;;) {
    const step = thinking.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(before);
    expect(step.value).toBeLessThanOrEqual(1.000001);
    before = step.value;
  }
}

describe('the review of a match', () => {
  const match = burnersMatch();
  let points: TurningPoint[];
  beforeAll(() => {
    points = finish(turningPoints(match, 0));
  }, 120_000);

  test('knows everybody’s chance at the start of each turn, and who has won', () => {
    const along = chancesAlong(match);
    const state = createMatch(match.options, match.seed);
    for (const { seat, move } of match.moves) applyMove(state, seat, move);
    expect(along[0]?.position).toBe(0);
    expect(along.at(-1)?.position).toBe(match.moves.length);
    expect(along.at(-1)?.chances).toEqual(shared([0, 1].map((seat) => scoreOf(state, seat).total)));
    for (const { chances } of along) expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
    const positions = along.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
  });

  test('names decisions that were made, in order, each with another legal move and what it swung', () => {
    const state = createMatch(match.options, match.seed);
    const legalAt = match.moves.map(({ seat, move }) => {
      const legal = legalMoves(state, seat);
      applyMove(state, seat, move);
      return legal;
    });
    for (const { position, made, other, swing } of points) {
      expect(match.moves[position]).toEqual({ seat: 0, move: made.move });
      expect(legalAt[position]).toContainEqual(other.move);
      expect(other.move).not.toEqual(made.move);
      expect(swing).toBeCloseTo(made.winChance - other.winChance);
      expect(Math.abs(swing)).toBeGreaterThanOrEqual(0.03);
    }
    const positions = points.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('finds that burning everything was a mistake, and what to burn instead', () => {
    const burns = points.filter(({ made, swing }) => made.move.type === 'burn' && swing < 0);
    expect(burns.length).toBeGreaterThan(0);
    for (const { made, other } of burns)
      expect(other.move).toSatisfy(
        (move: typeof other.move) =>
          move.type === 'burn' && made.move.type === 'burn' && move.amount < made.move.amount,
      );
  });
});
