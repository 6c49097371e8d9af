import { check } from './check';
import { parseCommand, usage, type Command } from './command-line';
import { playAll, playOne, readBuild } from './commands';
import { writeReport } from './report/write-report';

const folder = 'docs/balance';

function run(command: Command): Promise<number> | number {
  switch (command.task) {
    case 'all':
      return playAll(command, readBuild(import.meta.dirname), folder);
    case 'check':
      return check(folder);
    case 'report':
      writeReport(folder);
      return 0;
    case 'tournament':
      return playOne(command, readBuild(import.meta.dirname));
  }
}

function commandOf(args: readonly string[]): Command | undefined {
  try {
    return parseCommand(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return undefined;
  }
}

const command = commandOf(process.argv.slice(2));
process.exitCode = command === undefined ? 2 : await run(command);
