import { readFileSync } from 'node:fs';
import type { LoadedServer, LoadPage } from './load-page';

/** What a load did to a server. Times in ms. */
export interface LoadFigures {
  readonly movesPerSecond: number;
  readonly median: number;
  readonly p99: number;
  /** Processor time of the server for a move. */
  readonly cpuPerMove: number;
  /** Memory of the server, MB. */
  readonly memory: number;
}

const everyMs = 1_000;
const seatedAtOnce = 20;

interface LoadTimes {
  readonly warmMs: number;
  readonly measureMs: number;
  /** Called as measuring begins, and as it ends. */
  readonly read?: () => Promise<void>;
}

/** `count` matches in which somebody moves once a second: a second after the move before was seen by whoever made it. */
export async function load(
  server: LoadedServer,
  count: number,
  { warmMs, measureMs, read }: LoadTimes,
): Promise<LoadFigures> {
  const tables: LoadPage[][] = [];
  while (tables.length < count)
    tables.push(
      ...(await Promise.all(Array.from({ length: Math.min(seatedAtOnce, count - tables.length) }, server.seatMatch))),
    );
  const times: number[] = [];
  let measuring = false;
  let stopped = false;
  const playing = tables.map(async (pages, i) => {
    await rest((i / count) * everyMs);
    for (let n = 0; !stopped; n++) {
      const page = pages.find((one) => (one.view()?.seatsToAct ?? []).includes(Number(one.view()?.viewer)));
      const legal = page?.view()?.legal ?? [];
      const move = legal[n % legal.length];
      if (page === undefined || move === undefined) break;
      const start = performance.now();
      await page.play(move);
      if (measuring) times.push(performance.now() - start);
      await rest(everyMs);
    }
  });
  await rest(warmMs);
  await read?.();
  measuring = true;
  const cpuBefore = sumOf(server.pids, cpuOf);
  const start = performance.now();
  await rest(measureMs);
  measuring = false;
  const seconds = (performance.now() - start) / 1000;
  const cpu = sumOf(server.pids, cpuOf) - cpuBefore;
  const memory = sumOf(server.pids, memoryOf);
  await read?.();
  stopped = true;
  await Promise.race([Promise.all(playing), rest(10_000)]);
  for (const page of tables.flat()) page.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity;
  return {
    movesPerSecond: times.length / seconds,
    median: at(0.5),
    p99: at(0.99),
    cpuPerMove: cpu / Math.max(1, times.length),
    memory,
  };
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const sumOf = (pids: readonly number[], of: (pid: number) => number): number =>
  pids.reduce((all, pid) => all + of(pid), 0);

/** Processor time of a process so far, ms; user and system, in ticks of 10 ms. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
