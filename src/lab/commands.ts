import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { check } from './check';
import type { Command } from './command-line';
import { openGames } from './games-file';
import { isMissed, verdictOn, targetsLine, type Verdict } from './verdict';
import { printVerdicts } from './print';
import { showProgress } from './progress';
import { slugOf } from './settings';
import { standardSet, type Piece } from './standard-set';
import { summarise, type Summary } from './summary';
import { runTournament } from './tournament';
import { openThreads, type Threads } from './venue';

/** What the lab was built into, as it was when this run began. */
export interface Build {
  /** The thread that plays and counts. */
  readonly workerFile: string;
  /** Identity of rules and bots: games are kept as long as it stays. */
  readonly playing: string;
  /** Identity of what counts facts. */
  readonly counting: string;
}

/** The build in a folder: bundles `play` (rules and bots alone) and `worker`. */
export function readBuild(folder: string): Build {
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
      .slice(0, 10);
  return { workerFile: join(folder, 'worker.js'), playing: hash('play.js'), counting: hash('worker.js') };
}

/** Plays one tournament and prints its figures. Exit code 1 when a target is missed. */
export async function playOne(command: Command, build: Build): Promise<number> {
  const threads = openThreads(build.workerFile, tablesFor(command));
  const summary = await runPiece({ settings: command.settings, games: command.games ?? 1000 }, command, build, threads);
  await threads.close();
  if (command.json !== undefined) writeSummary(command.json, summary);
  const verdicts = verdictsOf(summary);
  process.stdout.write(`${titleOf(summary)}\n${printVerdicts(verdicts)}\n${targetsLine(verdicts)}\n`);
  return exitCode(verdicts);
}

/** Plays the standard set piece by piece; each leaves its summary in the folder, which is judged at the end. */
export async function playAll(command: Command, build: Build, folder: string): Promise<number> {
  const threads = openThreads(build.workerFile, tablesFor(command));
  const { seed, level } = command.settings;
  const pieces = standardSet(seed, level).filter(({ settings }) => slugOf(settings).includes(command.only ?? ''));
  for (const piece of pieces) {
    const games = Math.min(piece.games, command.games ?? piece.games);
    const summary = await runPiece({ ...piece, games }, command, build, threads);
    writeSummary(join(folder, `${slugOf(piece.settings)}.json`), summary);
    process.stdout.write(`${titleOf(summary)}: ${targetsLine(verdictsOf(summary))}\n`);
  }
  await threads.close();
  return check(folder);
}

async function runPiece(
  { settings, games }: Piece,
  { out }: Command,
  build: Build,
  threads: Threads,
): Promise<Summary> {
  const slug = slugOf(settings);
  const file = openGames(join(out, `${slug}.${build.playing}.jsonl`), build.counting);
  const played = await runTournament(settings, games, file, threads, showProgress(slug, process.stderr));
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  return summarise(settings, played, { code: build.playing, machine, date: new Date().toISOString().slice(0, 10) });
}

const tablesFor = ({ cores }: Command): number => cores ?? availableParallelism();

function writeSummary(path: string, summary: Summary): void {
  mkdirSync(dirname(path), { recursive: true });
  const { measures, ...rest } = summary;
  const head = JSON.stringify(rest, undefined, 2).slice(0, -2);
  const lines = measures.map((measure) => `    ${JSON.stringify(measure)}`).join(',\n');
  writeFileSync(path, `${head},\n  "measures": [\n${lines}\n  ]\n}\n`);
}

const titleOf = ({ settings, games, seconds }: Summary): string =>
  `${slugOf(settings)}: ${games} games, ${seconds} s of play`;

const verdictsOf = ({ measures, settings }: Summary): Verdict[] =>
  measures.map((measure) => verdictOn(measure, settings));

const exitCode = (verdicts: readonly Verdict[]): number => (verdicts.some(isMissed) ? 1 : 0);
