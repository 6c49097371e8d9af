import { climates, type Climate, type TalkReason } from '../../../rules/index';
import type { Pitch, PlayedTable } from '../figures/played-table';
import type { Chart } from './chart';

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

export type PitchFinding =
  | { readonly template: 'nobody-pitched'; readonly stayedAway: number }
  | { readonly template: 'all-closed'; readonly closed: number }
  | { readonly template: 'talked-variously'; readonly pitched: number; readonly closed: number }
  | {
      readonly template: 'talked';
      readonly pitched: number;
      readonly closed: number;
      readonly reason: TalkReason;
      readonly because: number;
    };

export const pitches = {
  of: 'game',
  fact: 'F02',
  figures: pitchesOf,
  finding: ({ pitched, closed, reasons, stayedAway }: PitchFigures): PitchFinding | undefined => {
    if (pitched === 0) return stayedAway === 0 ? undefined : { template: 'nobody-pitched', stayedAway };
    if (closed === pitched) return { template: 'all-closed', closed };
    const because = Math.max(...Object.values(reasons));
    const [reason, another] = talkReasons.filter((one) => reasons[one] === because);
    return reason === undefined || another !== undefined
      ? { template: 'talked-variously', pitched, closed }
      : { template: 'talked', pitched, closed, reason, because };
  },
} as const satisfies Chart<PitchFigures>;

function pitchesOf(tables: readonly PlayedTable[]): PitchFigures {
  const made = tables.flatMap((table) => table.pitches);
  const places = Math.max(0, ...tables.map(({ companies }) => companies.length));
  const because = (reason: TalkReason): number => made.filter((pitch) => pitch.reason === reason).length;
  const opened = tables.flatMap(({ events, companies }) =>
    events.filter((event) => event.type === 'opened' && event.seat < companies.length),
  );
  return {
    ...counted(made),
    reasons: {
      outranked: because('outranked'),
      'below-cut': because('below-cut'),
      'no-measure': because('no-measure'),
      'no-proof': because('no-proof'),
      'no-chair': because('no-chair'),
    },
    byPlace: Array.from({ length: places }, (_, place) => counted(made.filter((pitch) => pitch.place === place))),
    byClimate: climates.flatMap((climate) => {
      const those = made.filter((pitch) => pitch.climate === climate);
      return those.length === 0 ? [] : [{ climate, ...counted(those) }];
    }),
    stayedAway: opened.filter((event) => event.type === 'opened' && event.investor === 'none').length,
  };
}

const counted = (pitches: readonly Pitch[]): PitchCount => ({
  pitched: pitches.length,
  closed: pitches.filter(({ amount }) => amount > 0).length,
});
