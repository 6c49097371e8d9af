import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { factsOf } from './facts';
import type { PlayedGame } from './played-game';

/** The games of a tournament on disk, a line each. */
export interface GamesFile {
  /** Finished games by index. */
  readonly games: ReadonlyMap<number, PlayedGame>;
  readonly append: (game: PlayedGame) => void;
}

interface Line extends PlayedGame {
  /** The code that counted the facts. */
  readonly counted: string;
}

/**
 * Opens a tournament's file, or begins one. A line that a stopped run left half written is skipped; facts that other
 * code counted are counted again from the record.
 */
export function openGames(path: string, counting: string): GamesFile {
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const games = new Map<number, PlayedGame>();
  for (const line of text.split('\n')) {
    const game = parseLine(line);
    if (game === undefined) continue;
    const { counted, ...played } = game;
    games.set(game.index, counted === counting ? played : { ...played, facts: factsOf(played.record) });
  }
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  return {
    games,
    append: (game) => appendFileSync(path, `${JSON.stringify({ ...game, counted: counting })}\n`),
  };
}

function parseLine(line: string): Line | undefined {
  if (!line.endsWith('}')) return undefined;
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}
