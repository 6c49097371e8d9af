import { strategies } from './strategies';
import type { LabSettings } from './settings';
import { labLevels, type LabLevel } from './think';

/** A tournament of the standard set. */
export interface Piece {
  readonly settings: LabSettings;
  readonly games: number;
}

/** Everything the balance report rests on; `level` is the reference, the strongest that is affordable. */
export function standardSet(seed: string, level: LabLevel): readonly Piece[] {
  const base = { seed, scenario: 'standard', players: 4, sealing: 'together', level } as const;
  const counts = [4, 2, 3, 5, 6];
  return [
    ...counts.map((players) => ({ settings: { ...base, players }, games: 1000 })),
    { settings: { ...base, scenario: 'intro' }, games: 400 },
    ...(level === 'normal' ? [] : counts).map((players) => ({
      settings: { ...base, players, level: 'normal' } as const,
      games: 1000,
    })),
    { settings: { ...base, sealing: 'own-turn' }, games: 400 },
    ...[0, 0.5].map((favouritism) => ({ settings: { ...base, favouritism }, games: 400 })),
    ...steps().map(([weaker, stronger]) => ({
      settings: { ...base, level: stronger, against: weaker },
      games: 400,
    })),
    ...strategies.map((ban) => ({ settings: { ...base, ban }, games: 300 })),
    ...strategies.map((always) => ({ settings: { ...base, always }, games: 300 })),
  ];
}

/** Each level with the one above it. */
const steps = (): [LabLevel, LabLevel][] =>
  labLevels.slice(1).flatMap((stronger, i): [LabLevel, LabLevel][] => {
    const weaker = labLevels[i];
    return weaker === undefined ? [] : [[weaker, stronger]];
  });
