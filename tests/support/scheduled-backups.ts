import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from './built-server';
import { eventually } from './bystanders';
import type { RunningServer } from './running-server';
import { said } from './said';
import { aStoredMatch } from './stored-matches';

export const hour = 60 * 60_000;

const named = /^hundred-models-(?!000000)[0-9a-f]{6}-(\d{5})-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.jsonl$/;

/** What servers wrote into a folder for backups. */
export function backupsIn(folder: string) {
  const names = (): string[] => readdirSync(folder);
  const fileOf = (n: number): string =>
    join(folder, names().find((name) => Number(named.exec(name)?.[1]) === n) ?? 'none');
  return {
    /** Their numbers, the first made first. */
    made: (): number[] =>
      names()
        .filter((name) => named.test(name))
        .map((name) => Number(named.exec(name)?.[1]))
        .sort((a, b) => a - b),
    /** Names of what is no whole backup. */
    others: (): string[] => names().filter((name) => !named.test(name)),
    fileOf,
    /** Dates one anew, so many ms from now. */
    redate(n: number, by: number): void {
      const date = new Date(Date.now() + by).toISOString().slice(0, 19).replaceAll(':', '-');
      renameSync(fileOf(n), fileOf(n).replace(/\d{4}-\d\d-\d\dT[\d-]+/, date));
    },
  };
}

/** Resolves when so many backups were made since its start. Rejects where one could not be. */
export const hasMade = (server: RunningServer, backups = 1): Promise<void> =>
  eventually(
    `${backups} backups`,
    async () => {
      const [failure] = said(server, 'No backup could be made');
      if (failure !== undefined) throw new Error(String(failure['problem']));
      return said(server, 'A backup was made').length >= backups;
    },
    60_000,
  );

/** Resolves with what a server says of the backup it could not make. */
export async function hasFailed(server: RunningServer): Promise<unknown> {
  await eventually('word of it', async () => said(server, 'No backup could be made').length > 0);
  return said(server, 'No backup could be made')[0]?.['problem'];
}

/** Puts matches of some size into the database of a server that does not run. */
export async function stock(data: string, count: number, bytes: number): Promise<void> {
  const store = await openStore({ file: join(data, 'hundred-models.sqlite') }, settleWorker);
  for (let i = 0; i < count; i++) await store.create(aStoredMatch(`STOCK${i}`, { seed: 'x'.repeat(bytes) }));
  await store.close();
}
