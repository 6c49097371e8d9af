import type { AmbitionCard } from '../engine/card-types';

/** Secret objectives; what each asks for is in `engine/ambitions.ts`. Points in ¥100 m of owners' gain. */
export const ambitionCards = [
  { id: 'bootstrapper', roles: ['startup'], points: 6 },
  { id: 'category-king', roles: ['startup'], points: 6 },
  { id: 'asset-light', roles: ['startup'], points: 6 },
  { id: 'kingmaker', roles: ['giant'], points: 6 },
  { id: 'frontier', roles: ['giant'], points: 6 },
  { id: 'most-users', roles: ['giant', 'startup'], points: 6 },
  { id: 'best-net-revenue', roles: ['giant', 'startup'], points: 6 },
  { id: 'never-rescued', roles: ['giant', 'startup'], points: 6 },
  { id: 'survivor', roles: ['giant', 'startup'], points: 6 },
  { id: 'three-domains', roles: ['giant', 'startup'], points: 6 },
  { id: 'three-investors', roles: ['giant', 'startup'], points: 6 },
  { id: 'two-won-over', roles: ['giant', 'startup'], points: 6 },
] as const satisfies readonly AmbitionCard[];

export type AmbitionId = (typeof ambitionCards)[number]['id'];
