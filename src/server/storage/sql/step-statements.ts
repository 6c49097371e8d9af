import type { Pulse } from '../../clock/pulse';
import { rowOf } from './rows';
import { pulseRows } from './schema';
import type { Commit } from '../documents/stored-match';

/** A statement of SQL that both our databases understand, a question mark for each value. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

const into = (table: 'log' | 'chat', content: 'entry' | 'line'): string =>
  `insert into "${table}" ("match", "n", "${content}") values (?, ?, ?)`;
const intoLog = into('log', 'entry');
const intoChat = into('chat', 'line');

/** A step as statements: unless the first changes a row, the others must not be run. */
export function stepStatements({ match, entry, line }: Commit): readonly [Statement, ...Statement[]] {
  const { id, ...row } = rowOf(match);
  const columns = Object.keys(row).map((column) => `"${column}" = ?`);
  const update: Statement = {
    sql: `update "matches" set ${columns.join(', ')} where "id" = ? and "revision" = ?`,
    values: [...Object.values(row), id, match.revision - 1],
  };
  return [
    update,
    ...(entry === undefined ? [] : [{ sql: intoLog, values: [id, entry.n, JSON.stringify(entry)] }]),
    ...(line === undefined ? [] : [{ sql: intoChat, values: [id, line.n, JSON.stringify(line)] }]),
  ];
}

const intoPulse =
  'insert into "pulse" ("id", "at") values (?, ?) on conflict ("id") do update set "at" = excluded."at"';
/** Running time only goes on, whichever server is the last to write it. */
const forward = ' where excluded."at" > "pulse"."at"';

/** Writes what is given of the pulse. */
export const pulseStatements = (pulse: Partial<Pulse>): readonly Statement[] =>
  (Object.keys(pulseRows) as (keyof Pulse)[]).flatMap((mark) => {
    const value = pulse[mark];
    if (value === undefined) return [];
    return [{ sql: `${intoPulse}${mark === 'running' ? forward : ''}`, values: [pulseRows[mark], value] }];
  });
