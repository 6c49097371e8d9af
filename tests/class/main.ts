import { parseArgs } from 'node:util';
import { printRows, type BenchRow } from '../bench/bench-row';
import { cpuOf, memoryOf } from '../bench/server/load';
import { teach } from '../support/class-client';
import { startServer } from '../support/running-server';
import { consoleLag } from './console-lag';
import { newStudent, type Student } from './student';

/*
 * A whole lesson with simulated students over the real protocol: they join, predict, think, play, come late, leave, lose
 * the line, and the server is killed and started again in the middle. Think times are `scale` times shorter than people's.
 */

const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '200' },
    scale: { type: 'string', default: '8' },
    scenario: { type: 'string', default: 'standard' },
  },
});
const count = Number(values.students);
const scale = Number(values.scale);
/** What a person takes for a decision, ms. */
const thinkMs = 15_000;
const joinWithinMs = 30_000;
const tableSize = 4;

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
};

const server = await startServer({ BOT_PAUSE_MS: '300' });
const started = performance.now();
const taught = await teach(server.address, {
  title: 'A class',
  games: [{ scenario: values.scenario === 'intro' ? 'intro' : 'standard' }],
  tableSize,
  pace: 'quick',
});
const lateOnes = Math.round(count * 0.1);
const students: Student[] = [];

function habits(i: number) {
  return {
    thinkMs: thinkMs / scale,
    awayMs: 4_000 + (i % 7) * 1_000,
    ...(i % 10 === 3 ? { leavesAfter: 8 + (i % 17) } : {}),
    ...(i % 10 === 6 ? { losesLineAfter: 5 + (i % 11) } : {}),
  };
}

async function letIn(i: number, after: number): Promise<void> {
  await rest(after);
  students.push(await newStudent(server.address, `Student ${i + 1}`, taught.join, habits(i)));
}

console.log(`${count} students; think times ${scale} times shorter than people's (${thinkMs / scale} ms)`);
const early = count - lateOnes;
await Promise.all(Array.from({ length: early }, (_, i) => letIn(i, (i / count) * joinWithinMs)));
await taught.control({ type: 'stage', stage: 'predict' });
await taught.control({ type: 'stage', stage: 'play' });
await taught.console.until('the tables', () => taught.console.tables().length >= Math.ceil(early / tableSize), 30_000);
console.log(`${taught.console.tables().length} tables after ${Math.round((performance.now() - started) / 1000)} s`);

const allOver = (): boolean => {
  const tables = taught.console.tables();
  return tables.length > 0 && tables.every(({ status }) => status === 'over');
};
const lag = consoleLag(taught.console, server.address, taught.made.teacherKey);
const playing = students.map((student) => student.play(allOver));
const late = Promise.all(
  Array.from({ length: lateOnes }, (_, i) => letIn(early + i, (i / Math.max(1, lateOnes)) * 10_000)),
);
await late;
playing.push(...students.slice(early).map((student) => student.play(allOver)));

const cpuBefore = cpuOf(server.process().pid ?? 0);
const measuredFrom = performance.now();
const movesBefore = students.reduce((sum, { log }) => sum + log.moveMs.length, 0);
await rest(30_000);
const cpu = cpuOf(server.process().pid ?? 0) - cpuBefore;
const moves = students.reduce((sum, { log }) => sum + log.moveMs.length, 0) - movesBefore;
const seconds = (performance.now() - measuredFrom) / 1000;
const memory = memoryOf(server.process().pid ?? 0);

// A power cut in the middle of the lesson.
lag.pause();
await server.kill();
await server.restart();
await taught.console.until('the console again', () => taught.console.socket.connected, 30_000);
await rest(5_000);
lag.resume();

const minutesLeft = setInterval(() => {
  const tables = taught.console.tables();
  console.log(`${tables.filter(({ status }) => status === 'over').length} of ${tables.length} tables are done`);
}, 30_000);
const ended = taught.console.until('the end of all tables', allOver, 14 * 60_000);
await ended.catch(() => undefined);
clearInterval(minutesLeft);
await Promise.race([Promise.all(playing), rest(20_000)]);
const finished = taught.console.tables().filter(({ status }) => status === 'over').length;
const debriefBegun = performance.now();
await taught.control({ type: 'stage', stage: 'debrief' });
const figures = await fetch(`${server.address}/api/sessions/${taught.made.session}/figures`, {
  headers: { Authorization: `Bearer ${taught.made.teacherKey}` },
});
await figures.json();
const debriefMs = performance.now() - debriefBegun;
const minutes = (performance.now() - started) / 60_000;

// What bots would have done, computed in the background from the same states.
const whatIfBegun = performance.now();
await fetch(`${server.address}/api/sessions/${taught.made.session}/what-if`, {
  method: 'POST',
  headers: { Authorization: `Bearer ${taught.made.teacherKey}` },
});
await taught.console
  .until('what might have been', () => taught.console.view()?.whatIf?.state === 'done', 6 * 60_000)
  .catch(() => undefined);
const whatIf = taught.console.view()?.whatIf;
const whatIfSeconds = whatIf?.state === 'done' ? (performance.now() - whatIfBegun) / 1000 : Infinity;

const joins = students.map(({ log }) => log.joinMs ?? Infinity);
const times = students.flatMap(({ log }) => log.moveMs);
const tables = taught.console.tables().length;
const rows: BenchRow[] = [
  { name: 'students', value: students.length, unit: '' },
  { name: 'tables that finished', value: finished, unit: `of ${tables}`, target: { atLeast: tables } },
  {
    name: 'join until the page shows the session, p99',
    value: percentile(joins, 0.99),
    unit: 'ms',
    target: { atMost: 2_000 },
  },
  { name: 'moves', value: times.length, unit: '' },
  { name: 'a move until its effect is on the own page, median', value: percentile(times, 0.5), unit: 'ms' },
  {
    name: 'a move until its effect is on the own page, p99',
    value: percentile(times, 0.99),
    unit: 'ms',
    target: { atMost: 150 },
  },
  {
    name: 'console behind the tables, p99',
    value: percentile(lag.times(), 0.99),
    unit: 'ms',
    target: { atMost: 1_000 },
  },
  { name: 'figures of the debrief', value: debriefMs, unit: 'ms' },
  {
    name: 'what if nobody had burned, or investors favoured leaders less',
    value: whatIfSeconds,
    unit: 's',
    target: { atMost: 180 },
  },
  { name: 'processor time of the server a second of play', value: cpu / seconds, unit: 'ms' },
  { name: 'moves a second', value: moves / seconds, unit: '' },
  { name: 'memory of the server', value: memory, unit: 'MB' },
  {
    name: 'minutes from the first join to the debrief',
    value: minutes,
    unit: 'min',
    target: { atMost: 15 },
  },
];
for (const student of students) student.close();
lag.close();
taught.console.close();
await server.remove();
process.exitCode = printRows(rows) ? 0 : 1;
