import { playTable } from '../figures/play-table';
import type { PlayedTable } from '../figures/played-table';
import type { RecordedTable, SessionRecord } from '../session-record';

/** A table of a session, as recorded and played again. */
export interface ReadableTable {
  readonly session: string;
  /** From 1. */
  readonly game: number;
  readonly recorded: RecordedTable;
  readonly played: PlayedTable;
  readonly names: ReadonlyMap<string, string>;
}

/** Tables that can be played again. */
export function readableTables(record: SessionRecord): ReadableTable[] {
  const names = new Map(record.students.map(({ id, name }) => [id, name]));
  return record.rounds.flatMap(({ game, tables }) =>
    tables.flatMap((recorded) => {
      const played = playTable(recorded);
      return played === undefined ? [] : [{ session: record.id, game: game + 1, recorded, played, names }];
    }),
  );
}
