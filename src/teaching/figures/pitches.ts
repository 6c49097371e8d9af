import { climates, type Climate, type TalkReason } from '../../../rules/index';
import type { Pitch, PlayedTable } from './played-table';

/** Why a pitch ended in talk, in the order investors ask. */
export const talkReasons = [
  'no-proof',
  'no-measure',
  'below-cut',
  'outranked',
  'no-chair',
] as const satisfies readonly TalkReason[];

/** How many pitches ended in a deal, and why not the others. */
export interface PitchFigures extends PitchCount {
  readonly reasons: Readonly<Record<TalkReason, number>>;
  /** By place of valuation when deals are made, the highest first. */
  readonly byPlace: readonly PitchCount[];
  /** Climates that came up, the coldest first. */
  readonly byClimate: readonly (PitchCount & { readonly climate: Climate })[];
  /** Envelopes opened without a pitch to an investor. */
  readonly stayedAway: number;
}

export interface PitchCount {
  readonly pitched: number;
  readonly closed: number;
}

export function pitchesOf(tables: readonly PlayedTable[]): PitchFigures {
  const pitches = tables.flatMap((table) => table.pitches);
  const places = Math.max(0, ...tables.map(({ companies }) => companies.length));
  const because = (reason: TalkReason): number => pitches.filter((pitch) => pitch.reason === reason).length;
  const opened = tables.flatMap(({ events, companies }) =>
    events.filter((event) => event.type === 'opened' && event.seat < companies.length),
  );
  return {
    ...counted(pitches),
    reasons: {
      outranked: because('outranked'),
      'below-cut': because('below-cut'),
      'no-measure': because('no-measure'),
      'no-proof': because('no-proof'),
      'no-chair': because('no-chair'),
    },
    byPlace: Array.from({ length: places }, (_, place) => counted(pitches.filter((pitch) => pitch.place === place))),
    byClimate: climates.flatMap((climate) => {
      const those = pitches.filter((pitch) => pitch.climate === climate);
      return those.length === 0 ? [] : [{ climate, ...counted(those) }];
    }),
    stayedAway: opened.filter((event) => event.type === 'opened' && event.investor === 'none').length,
  };
}

const counted = (pitches: readonly Pitch[]): PitchCount => ({
  pitched: pitches.length,
  closed: pitches.filter(({ amount }) => amount > 0).length,
});
