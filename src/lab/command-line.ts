import { parseArgs } from 'node:util';
import { scenarios, type MatchOptions } from '../../rules/index';
import { strategies } from './strategies';
import type { LabSettings } from './settings';
import { labLevels, usualLevel } from './think';

/** What the lab was asked to do. */
export interface Command {
  readonly task: 'tournament' | 'all' | 'check' | 'report';
  readonly settings: LabSettings;
  /** Absent: as many as the task is used to. */
  readonly games?: number;
  readonly cores?: number;
  /** Where games are kept. */
  readonly out: string;
  /** Where the summary goes; absent: nowhere. */
  readonly json?: string;
  /** Pieces of the standard set whose name holds this. */
  readonly only?: string;
}

/** Said when the command line makes no sense. */
export const usage = `npm run lab -- [--players 4] [--level ${usualLevel}] [--games 1000] [--seed lab]
  [--scenario standard] [--sealing together|own-turn] [--favouritism 0..1] [--rounds N]
  [--against LEVEL | --ban STRATEGY | --always STRATEGY] [--cores N] [--json FILE] [--out .lab]
npm run lab -- --all [--only TEXT] [--games MOST]   the standard set, into docs/balance
npm run lab -- --check                              the targets line of docs/balance
npm run lab -- --report                             docs/balance.md and .html
levels: ${labLevels.join(', ')}; strategies: ${strategies.join(', ')}`;

const textOptions = [
  'players',
  'level',
  'games',
  'seed',
  'scenario',
  'sealing',
  'favouritism',
  'rounds',
  'against',
  'ban',
  'always',
  'cores',
  'json',
  'out',
  'only',
] as const;
type TextOption = (typeof textOptions)[number];
const tasks = ['all', 'check', 'report'] as const;

/** Reads the command line. @throws RangeError that says what is wrong */
export function parseCommand(args: readonly string[]): Command {
  const options = Object.fromEntries([
    ...textOptions.map((name) => [name, { type: 'string' }] as const),
    ...tasks.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const parsed = parseArgs({ args: [...args], options });
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const text = (name: TextOption): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const option = (name: TextOption): GivenOption => ({ name, value: text(name) });
  return {
    task: tasks.find((task) => values[task] === true) ?? 'tournament',
    out: text('out') ?? '.lab',
    settings: settingsFrom(option),
    ...given('games', numberIn(option('games'), 1)),
    ...given('cores', numberIn(option('cores'), 1)),
    ...given('json', text('json')),
    ...given('only', text('only')),
  };
}

interface GivenOption {
  readonly name: string;
  readonly value: string | undefined;
}

function settingsFrom(option: (name: TextOption) => GivenOption): LabSettings {
  const favouritism = numberIn(option('favouritism'), 0, 1);
  const settings: LabSettings = {
    seed: option('seed').value ?? 'lab',
    scenario: oneOf(option('scenario'), scenarioIds) ?? 'standard',
    players: numberIn(option('players'), 2, 6) ?? 4,
    sealing: oneOf(option('sealing'), ['together', 'own-turn'] as const) ?? 'together',
    level: oneOf(option('level'), labLevels) ?? usualLevel,
    ...given('favouritism', favouritism),
    ...given('rounds', numberIn(option('rounds'), 1)),
    ...given('against', oneOf(option('against'), labLevels)),
    ...given('ban', oneOf(option('ban'), strategies)),
    ...given('always', oneOf(option('always'), strategies)),
  };
  const odd = [settings.against, settings.ban, settings.always].filter((one) => one !== undefined);
  if (odd.length > 1) throw new RangeError('one of --against, --ban and --always at a time');
  return settings;
}

const scenarioIds: readonly MatchOptions['scenario'][] = scenarios.map(({ id }) => id);

function oneOf<T extends string>({ name, value }: GivenOption, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new RangeError(`--${name} ${value}: there are ${allowed.join(', ')}`);
  return found;
}

function numberIn({ name, value }: GivenOption, low: number, high = Infinity): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  const whole = name === 'favouritism' || Number.isInteger(number);
  if (!whole || !(number >= low && number <= high))
    throw new RangeError(`--${name} ${value}: a number from ${low}${high === Infinity ? '' : ` to ${high}`}`);
  return number;
}

/** A property, or none when it has no value. */
const given = <K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
