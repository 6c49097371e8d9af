import type { Climate, MatchState, Move, Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { Pitch } from '../figures/played-table';
import type { SessionRecord } from '../session-record';
import type { Column } from './csv';
import { readableTables, type ReadableTable } from './readable-tables';

/** A decision as it was made; cash, stake and quarter are those before it. */
export interface DecisionRow {
  readonly at: ReadableTable;
  /** From 1, in the order of the table. */
  readonly n: number;
  readonly time: number;
  readonly quarter: number;
  readonly phase: MatchState['phase'];
  readonly climate: Climate;
  readonly seat: Seat;
  readonly student?: string;
  readonly cash: number;
  readonly stake: number;
  readonly move: Move;
  /** For the pitch that stood when envelopes were opened. */
  readonly pitch?: Pitch;
}

export function decisionRows(record: SessionRecord): DecisionRow[] {
  return readableTables(record).flatMap(rowsOf);
}

function rowsOf(at: ReadableTable): DecisionRow[] {
  const { recorded, played } = at;
  const { createMatch, applyMove } = rulesOf(recorded);
  const state = createMatch(recorded.options, recorded.seed);
  const rows = recorded.moves.map(({ seat, move, at: time, student }, index): DecisionRow => {
    const company = state.companies[seat];
    const { quarter, phase, climate } = state;
    const row = { at, n: index + 1, time, quarter, phase, climate, seat, move };
    const before = { cash: company?.cash ?? 0, stake: company?.stake ?? 1 };
    applyMove(state, seat, move);
    return { ...row, ...before, ...(student === undefined ? {} : { student }) };
  });
  const standing = new Map<string, DecisionRow>();
  for (const row of rows) if (row.move.type === 'pitch') standing.set(`${row.quarter} ${row.seat}`, row);
  return rows.map((row) => {
    if (standing.get(`${row.quarter} ${row.seat}`) !== row) return row;
    const pitch = played.pitches.find((one) => one.quarter === row.quarter && one.seat === row.seat);
    return pitch === undefined ? row : { ...row, pitch };
  });
}

/** The parts of all kinds of moves, each where a move has it. */
const part = (key: string): Column<DecisionRow>['of'] => {
  return ({ move }) => {
    const value = (move as unknown as Readonly<Record<string, unknown>>)[key];
    if (Array.isArray(value)) return value.join(' ');
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  };
};

export const decisionColumns: readonly Column<DecisionRow>[] = [
  { id: 'session', of: ({ at }) => at.session },
  { id: 'game', of: ({ at }) => at.game },
  { id: 'scenario', of: ({ at }) => at.played.options.scenario },
  { id: 'table', of: ({ at }) => at.played.table },
  { id: 'n', of: ({ n }) => n },
  { id: 'time', of: ({ time }) => new Date(time) },
  { id: 'quarter', of: ({ quarter }) => quarter },
  { id: 'phase', of: ({ phase }) => phase },
  { id: 'climate', of: ({ climate }) => climate },
  { id: 'seat', of: ({ seat }) => seat + 1 },
  { id: 'company', of: ({ at, seat }) => at.played.companies[seat]?.id },
  { id: 'role', of: ({ at, seat }) => at.played.companies[seat]?.role },
  { id: 'by', of: ({ student }) => (student === undefined ? 'bot' : 'student') },
  { id: 'student', of: ({ student }) => student },
  { id: 'name', of: ({ student, at }) => (student === undefined ? undefined : at.names.get(student)) },
  { id: 'cash', of: ({ cash }) => cash },
  { id: 'stake', of: ({ stake }) => Math.round(stake * 1e6) / 1e6 },
  { id: 'move', of: ({ move }) => move.type },
  { id: 'ambition', of: part('ambition') },
  { id: 'deck', of: part('deck') },
  { id: 'card', of: part('card') },
  { id: 'data', of: part('data') },
  { id: 'domain', of: part('domain') },
  { id: 'contract', of: part('contract') },
  { id: 'cluster', of: part('cluster') },
  {
    id: 'licensor',
    of: ({ move }) => (move.type === 'sign' && move.licensor !== undefined ? move.licensor + 1 : undefined),
  },
  { id: 'price', of: part('price') },
  { id: 'investor', of: part('investor') },
  { id: 'burn', of: part('amount') },
  { id: 'place', of: ({ pitch }) => (pitch === undefined ? undefined : pitch.place + 1) },
  { id: 'outcome', of: ({ pitch }) => (pitch === undefined ? undefined : (pitch.reason ?? 'closed')) },
  { id: 'raised', of: ({ pitch }) => pitch?.amount },
];
