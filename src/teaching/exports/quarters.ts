import { accounts, type QuarterRecord } from '../../../rules/index';
import type { PlayedCompany } from '../figures/played-table';
import { exact } from '../figures/statistics';
import type { SessionRecord } from '../session-record';
import type { Column } from './csv';
import { readableTables, type ReadableTable } from './readable-tables';

/** A company as the Books of a quarter closed. */
export interface QuarterRow {
  readonly at: ReadableTable;
  readonly company: PlayedCompany;
  readonly record: QuarterRecord;
}

/** One row a company and quarter, the start as quarter 0; a quarter whose Books did not close has none. */
export const quarterRows = (session: SessionRecord): QuarterRow[] =>
  readableTables(session).flatMap((at) =>
    at.played.companies.flatMap((company) => company.history.map((record) => ({ at, company, record }))),
  );

export const quarterColumns: readonly Column<QuarterRow>[] = [
  { id: 'session', of: ({ at }) => at.session },
  { id: 'game', of: ({ at }) => at.game },
  { id: 'scenario', of: ({ at }) => at.played.options.scenario },
  { id: 'table', of: ({ at }) => at.played.table },
  { id: 'finished', of: ({ at }) => at.played.over },
  { id: 'seat', of: ({ company }) => company.seat + 1 },
  { id: 'company', of: ({ company }) => company.id },
  { id: 'role', of: ({ company }) => company.role },
  { id: 'student', of: ({ company }) => company.student },
  { id: 'name', of: ({ at, company }) => (company.student === undefined ? undefined : at.names.get(company.student)) },
  { id: 'quarter', of: ({ record }) => record.quarter },
  { id: 'climate', of: ({ record }) => record.climate },
  { id: 'cut', of: ({ record }) => record.cut },
  { id: 'valuation', of: ({ record }) => record.valuation },
  { id: 'value_brand', of: ({ record }) => exact(record.parts.brand) },
  { id: 'value_revenue', of: ({ record }) => exact(record.parts.revenue) },
  { id: 'value_foundation', of: ({ record }) => exact(record.parts.foundation) },
  { id: 'value_verticals', of: ({ record }) => exact(record.parts.verticals) },
  { id: 'value_hype', of: ({ record }) => exact(record.parts.hype) },
  { id: 'net_revenue', of: ({ record }) => record.netRevenue },
  { id: 'stake', of: ({ record }) => exact(record.stake) },
  { id: 'cash', of: ({ record }) => record.cash },
  { id: 'debt', of: ({ record }) => record.debt },
  { id: 'capital', of: ({ record }) => record.capital },
  { id: 'users', of: ({ record }) => record.users / 10 },
  { id: 'foundation', of: ({ record }) => record.foundation },
  { id: 'contracts', of: ({ record }) => record.contracts },
  { id: 'raised', of: ({ record }) => record.raised },
  { id: 'burned', of: ({ record }) => record.burned },
  { id: 'gain', of: ({ record }) => exact(record.gain) },
  ...accounts.map((account) => ({
    id: `through_${account.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    of: ({ record }: QuarterRow) => record.accounts[account],
  })),
];
