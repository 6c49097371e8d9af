import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';

/** What a database did so far. */
export interface PostgresCost {
  /** Rows written. */
  readonly rows: number;
  readonly transactions: number;
  /** Bytes of its log of changes (WAL), of the whole server. */
  readonly bytes: number;
  /** Processor time of the connections to it, ms. */
  readonly cpu: number;
}

/** Reads it from the server and from this machine's processes. */
export async function postgresCost(url: string): Promise<PostgresCost> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<'rows' | 'transactions' | 'bytes', string>>(
      `select tup_inserted + tup_updated + tup_deleted as rows, xact_commit as transactions,
        pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as bytes
       from pg_stat_database where datname = current_database()`,
    );
    const [row] = rows;
    return {
      rows: Number(row?.rows),
      transactions: Number(row?.transactions),
      bytes: Number(row?.bytes),
      cpu: cpuOfConnections(new URL(url).pathname.slice(1)),
    };
  } finally {
    await client.end();
  }
}

function cpuOfConnections(database: string): number {
  let ms = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(` ${database} `)) continue;
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      ms += (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      // It ended meanwhile.
    }
  }
  return ms;
}
