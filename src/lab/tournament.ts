import type { GamesFile } from './games-file';
import type { PlayedGame } from './played-game';
import { planGame, wholeSets, type GamePlan, type LabSettings } from './settings';

/** Where games are played: as many at a time as it has tables. */
export interface Venue {
  readonly tables: number;
  readonly play: (plan: GamePlan) => Promise<PlayedGame>;
}

/** Told after each game: how many are finished, of how many, and how many of them were played now. */
export type Progress = (done: number, of: number, played: number) => void;

/** Plays what is missing of a tournament of at least so many games, and returns all of them in order. */
export async function runTournament(
  settings: LabSettings,
  games: number,
  file: GamesFile,
  venue: Venue,
  progress: Progress,
): Promise<PlayedGame[]> {
  const of = wholeSets(games, settings.players);
  const all = Array.from({ length: of }, (_, index) => file.games.get(index));
  const missing = [...all.keys()].filter((index) => all[index] === undefined);
  const before = of - missing.length;
  let played = 0;
  const sitDown = async (): Promise<void> => {
    for (let index = missing.shift(); index !== undefined; index = missing.shift()) {
      const game = await venue.play(planGame(settings, index));
      file.append(game);
      all[index] = game;
      played += 1;
      progress(before + played, of, played);
    }
  };
  await Promise.all(Array.from({ length: venue.tables }, sitDown));
  return all.filter((game) => game !== undefined);
}
