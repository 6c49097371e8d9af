import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { printRows, type BenchRow } from './bench-row';
import { benchDecisions } from './decisions';
import { benchIterations } from './iterations';
import { benchMainThread } from './main-thread';
import { benchPaint } from './paint';
import { benchRules } from './rules';

/** Benches without a browser. Each has a thread of its own: code warmed up by one would run differently in the next. */
const inThreads = { rules: benchRules, iterations: benchIterations, decisions: benchDecisions } as const;
type Threaded = keyof typeof inThreads;

const inThread = (bench: Threaded): Promise<BenchRow[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: bench });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (isMainThread) {
  const rows = [
    ...(await inThread('rules')),
    ...(await inThread('iterations')),
    ...(await inThread('decisions')),
    ...(await benchPaint()),
    ...(await benchMainThread()),
  ];
  process.exitCode = printRows(rows) ? 0 : 1;
} else parentPort?.postMessage(inThreads[workerData as Threaded](), []);
