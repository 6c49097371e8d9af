import { seededRng } from '../../rules/engine/rng';
import {
  applyMove,
  cloneMatch,
  preview,
  refusalOf,
  viewFor,
  type Envelope,
  type Figures,
  type MatchState,
  type Move,
  type OpenedPreview,
  type Seat,
} from '../../rules/index';
import { gain, money, number, percent, signedMoney, users } from '../../src/i18n/format';
import { drawEnvelopes, withOpened } from '../support/draw-envelopes';
import { figuresIn } from '../support/figures-in';
import type { Dice } from '../support/random-play';
import type { Words } from '../e2e/support/words';

/** A figure of the slip by its name, before and after. */
export type Row = readonly [name: string, from: string, to: string];

/** Most rows a slip has room for. */
export const mostRows = { sign: 4, other: 6 } as const;

/** What the rules make of a move: every figure of the slip that changes, in its order. A training run counts with its least bill. */
export function changesBy(state: MatchState, seat: Seat, move: Move, { common, table }: Words): readonly Row[] {
  const before = figuresIn(viewFor(state, seat), seat);
  const after = figuresIn(viewFor(played(state, seat, move), seat), seat);
  const row = (name: string, figure: keyof Figures & NumberFigure, say: (value: number) => string): Row => [
    name,
    say(before[figure]),
    say(after[figure]),
  ];
  return [
    row(common.valuation, 'valuation', String),
    row(common.netRevenue, 'netRevenue', signedMoney),
    row(common.ownersGain, 'gain', gain),
    row(common.cash, 'cash', money),
    row(common.users, 'users', users),
    row(common.debt, 'debt', money),
    row(common.ownersCapital, 'capital', money),
    row(common.freeCapacity, 'freeCapacity', String),
    row(table.shelvedRun, 'shelved', money),
  ].filter(([, from, to]) => from !== to);
}

type NumberFigure = { [K in keyof Figures]: Figures[K] extends number ? K : never }[keyof Figures];

/** The match after a move; of a training run, after the least bill of many draws, which is paid where it can be. */
function played(state: MatchState, seat: Seat, move: Move): MatchState {
  const draws = Array.from({ length: move.type === 'trainFoundation' ? 99 : 1 }, (_, attempt) => {
    const next = cloneMatch(state);
    if (move.type === 'trainFoundation') next.secret.rng = seededRng(`chip ${attempt}`);
    applyMove(next, seat, move);
    return next;
  });
  const least = draws.reduce((best, next) => (next.turn.bill < best.turn.bill ? next : best));
  if (least.turn.bill > 0) {
    const paid = refusalOf(least, seat, { type: 'payOverrun' }) === undefined;
    applyMove(least, seat, { type: paid ? 'payOverrun' : 'shelve' });
  }
  return least;
}

/** Figures of an envelope's slip that have to be read on it. */
export function promised(state: MatchState, seat: Seat, envelope: Envelope): readonly string[] {
  const { opened } = preview(viewFor(state, seat), envelope);
  if (opened === undefined) throw new Error('an envelope that may not be sealed was drafted');
  const { least, most } = opened.deal?.closed ?? opened.withoutDeal;
  const range = (figure: NumberFigure, say: (value: number) => string): string => {
    const [low, high] = [say(least[figure]), say(most[figure])];
    return low === high ? low : `${low}–${high}`;
  };
  return [range('cash', money), range('valuation', number), range('gain', gain), range('stake', percent)];
}

const ranged = ['cash', 'valuation', 'gain', 'stake', 'users'] as const;

/** What comes of an envelope against those of others, drawn, where it is not within what was promised. */
export function brokenPromises(state: MatchState, seat: Seat, envelope: Envelope, dice: Dice): readonly string[] {
  const { opened } = preview(viewFor(state, seat), envelope);
  if (opened === undefined) return ['refused'];
  const broken: string[] = [];
  for (let draw = 0; draw < 4; draw++) {
    const start = cloneMatch(state);
    const envelopes = drawEnvelopes(start, dice);
    envelopes[seat] = envelope;
    const come = withOpened(start, envelopes);
    const figures = figuresIn(viewFor(come, 'spectator'), seat);
    const closed = come.secret.events.find((event) => event.type === 'dealClosed' && event.seat === seat);
    const span = spanFor(opened, closed?.type === 'dealClosed' ? closed.amount : undefined);
    for (const figure of ranged)
      if (figures[figure] < span.least[figure] - 1e-9 || figures[figure] > span.most[figure] + 1e-9)
        broken.push(`${figure} came to ${figures[figure]}, ${span.least[figure]} to ${span.most[figure]} was promised`);
  }
  return broken;
}

/** The promise on the condition that held. */
function spanFor({ withoutDeal, deal }: OpenedPreview, amount: number | undefined) {
  if (deal === undefined || amount === undefined) return withoutDeal;
  return amount === deal.closed.amount ? deal.closed : (deal.highest ?? deal.closed);
}
