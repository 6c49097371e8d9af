import type { TalkReason } from '../../../rules/index';
import type { Estimate } from '../what-if';
import type { ComparedBy } from './comparing';

/**
 * The one sentence a chart says about this session: a template, whose words are elsewhere, and its values. Money in
 * ¥100 m, shares from 0 to 1; `too-early`: nothing has happened yet that it could speak of.
 */
export type Finding =
  | { readonly template: 'too-early' }
  | { readonly template: 'highest-won' | 'highest-lost'; readonly won: number; readonly finished: number }
  | { readonly template: 'valued'; readonly start: number; readonly end: number; readonly highest: number }
  | { readonly template: 'stakes'; readonly median: number; readonly belowHalf: number; readonly companies: number }
  | { readonly template: 'nothing-raised'; readonly companies: number }
  | {
      readonly template: 'leaders-raised' | 'others-raised';
      readonly times: number;
      readonly topHalf: number;
      readonly gini: number;
    }
  | { readonly template: 'nobody-pitched'; readonly stayedAway: number }
  | { readonly template: 'all-closed'; readonly closed: number }
  | {
      readonly template: 'talked';
      readonly pitched: number;
      readonly closed: number;
      readonly reason: TalkReason;
      readonly because: number;
    }
  | { readonly template: 'nothing-burned'; readonly companies: number }
  | { readonly template: 'all-burned-alike'; readonly burned: number; readonly fromUsers: number }
  | {
      readonly template: 'burning-paid' | 'burning-cost' | 'burning-same';
      readonly burned: number;
      readonly fromUsers: number;
      readonly heavy: number;
      readonly light: number;
    }
  | { readonly template: 'one-road'; readonly road: 'foundation' | 'vertical'; readonly gain: number }
  | {
      readonly template: 'foundation-better' | 'vertical-better' | 'roads-same';
      readonly foundation: number;
      readonly vertical: number;
    }
  | { readonly template: 'leader-won' | 'leader-lost' }
  | { readonly template: 'leaders-won'; readonly won: number; readonly finished: number; readonly chance: Estimate }
  | { readonly template: 'predicted'; readonly question: string; readonly right: number; readonly judged: number }
  | {
      readonly template: 'learned' | 'not-learned';
      readonly students: number;
      readonly before: number;
      readonly after: number;
      readonly normalised?: number;
    }
  | {
      readonly template: 'differed' | 'hardly-differed';
      readonly by: ComparedBy;
      readonly first: number;
      readonly second: number;
    }
  | {
      readonly template: 'no-burn-better' | 'no-burn-worse' | 'no-burn-unclear';
      readonly difference: Estimate;
      readonly asWas: number;
      readonly changed: number;
    }
  | {
      readonly template: 'half-favour-levels' | 'half-favour-widens' | 'half-favour-unclear';
      readonly leader: Estimate;
      readonly last: Estimate;
    };
