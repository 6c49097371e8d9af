import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { printRows } from './bench-row';
import { benchDecisions } from './decisions';
import { iterationRows, searches } from './iterations';
import { benchMainThread } from './main-thread';
import { benchPaint } from './paint';
import { benchRules } from './rules';

/** Benches without a browser. Each has a thread of its own: code warmed up by one would run differently in the next. */
const inThreads = { rules: benchRules, decisions: benchDecisions, ...searches } as const;
type Threaded = keyof typeof inThreads;

/** Rooms for new objects that fit into a processor's cache: with node's own size the same code runs at half the speed in some runs. */
const maxYoungGenerationSizeMb = 16;

const inThread = <Bench extends Threaded>(bench: Bench): Promise<ReturnType<(typeof inThreads)[Bench]>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: bench,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (isMainThread) {
  const rows = [
    ...(await inThread('rules')),
    ...iterationRows({
      own: await inThread('own'),
      mcts: await inThread('mcts'),
      mctsOnDrafts: await inThread('mctsOnDrafts'),
    }),
    ...(await inThread('decisions')),
    ...(await benchPaint()),
    ...(await benchMainThread()),
  ];
  process.exitCode = printRows(rows) ? 0 : 1;
} else parentPort?.postMessage(inThreads[workerData as Threaded](), []);
