import {
  applyMove,
  cloneMatch,
  createMatch,
  eventsOf,
  viewFor,
  type MatchEvent,
  type MatchState,
  type MatchView,
  type Viewer,
} from '../../rules/index';
import type { OnlineRecord } from '../../src/protocol/api';
import type { Change, Welcome } from '../../src/protocol/live';
import type { Patch } from '../../src/protocol/patch';
import { expectSame } from './expect-same';
import type { WildStep } from './wild-play';

/** No turn has more moves: nobody takes back more than that. */
const mostTakenBack = 60;

/**
 * Goes through every state of a match, by its number: rebuilt from the record it left and from what its people took
 * back. Returns the last.
 */
export function walkStates(
  record: OnlineRecord,
  steps: readonly WildStep[],
  visit: (state: MatchState, number: number) => void,
): MatchState {
  const done = new Map(steps.flatMap((step) => ('done' in step.answer ? [[step.answer.done, step] as const] : [])));
  /** The positions that stand, the last on top, and how many moves led there. */
  const stack = [createMatch(record.options, record.seed)];
  let moves = 0;
  const top = (): MatchState => stack.at(-1) ?? createMatch(record.options, record.seed);
  visit(top(), 0);
  for (let n = 1; moves < record.moves.length || done.has(n); n++) {
    const own = done.get(n);
    if (own?.action.type === 'undo') {
      stack.pop();
      moves--;
    } else {
      const made = own === undefined ? record.moves[moves] : { seat: own.seat, move: own.action.move };
      if (made === undefined) throw new Error(`nobody made move ${n}`);
      const next = cloneMatch(top());
      applyMove(next, made.seat, made.move);
      stack.push(next);
      if (stack.length > mostTakenBack) stack.shift();
      moves++;
    }
    visit(top(), n);
  }
  return top();
}

const fieldsOfInfo = [
  'clock',
  'expiresAt',
  'hints',
  'host',
  'id',
  'listed',
  'options',
  'pace',
  'rematch',
  'seats',
  'status',
  'title',
];
const fieldsOfSeat = ['kind', 'level', 'name', 'present', 'standIn', 'temperament'];
const fieldsOf = {
  welcome: ['chat', 'followed', 'info', 'seat', 'standing'],
  change: ['after', 'events', 'from', 'info', 'state', 'view'],
  standing: ['events', 'state', 'view'],
  patch: ['gone', 'in', 'set'],
  chat: ['at', 'line', 'n', 'seat'],
} as const;

/** A message as it came. */
export type Message = readonly [name: string, body: object];

/** The number of the state a message is about; undefined when it is about none. */
export function stateSentIn([name, body]: Message): number | undefined {
  if (name === 'welcome') return (body as Welcome).standing?.state;
  return name === 'change' ? (body as Change).state : undefined;
}

/** Fails when a message has anything in it but what messages of its name have, whatever the state of the match. */
export function expectKnownFields([name, body]: Message): void {
  if (name === 'info') return expectInfo(body);
  if (name !== 'welcome' && name !== 'change' && name !== 'chat') throw new Error(`told something else: ${name}`);
  expectOnly(body, fieldsOf[name]);
  if (name === 'chat') return undefined;
  expectInfo((body as Welcome | Change).info);
  if (name === 'change') return undefined;
  const { standing, seat, followed } = body as Welcome;
  // How far a seat had followed is told to that seat alone.
  if (followed !== undefined && (seat === undefined || typeof followed !== 'number'))
    throw new Error('somebody without a seat was told how far one had followed');
  return standing === undefined ? undefined : expectOnly(standing, fieldsOf.standing);
}

/** What one viewer may know at one state. */
export interface Known {
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
  /** All that still lies hidden and has a name of its own: cards there is one of, ambitions of others. */
  readonly names: ReadonlySet<string>;
  /** Orders of decks, as they would be written. */
  readonly orders: readonly string[];
}

export function knownTo(state: MatchState, viewer: Viewer): Known {
  const { secret, phase } = state;
  const own = typeof viewer === 'number' ? (secret.ambitions[viewer] ?? []) : [];
  const ambitions = phase === 'over' ? [] : secret.ambitions.flat().filter((ambition) => !own.includes(ambition));
  const cards = [...secret.newsDeck, ...secret.investorDeck, ...Object.values(secret.contractDecks).flat()];
  return {
    view: viewFor(state, viewer),
    events: eventsOf(state, viewer),
    names: new Set([...cards, ...ambitions]),
    orders: Object.values(secret.decks)
      .filter((deck) => deck.length > 6)
      .map((deck) => JSON.stringify(deck).slice(1, -1)),
  };
}

/** Fails when a message, and its text, say anything its receiver may not know at the state it is about. */
export function expectMayKnow([, body]: Message, text: string, { view, events, names, orders }: Known): void {
  if ('standing' in body) {
    const { standing } = body as Welcome;
    if (standing !== undefined) expectSameText(standing.view, view, `the view told to ${view.viewer}`);
    expectSameText(standing?.events, events, `the story told to ${view.viewer}`);
  } else {
    const { view: patch, from, events: told } = body as Change;
    if (patch !== undefined) expectPartsOf(patch, view, `told to ${view.viewer}`);
    expectSameText(told, events.slice(from), `the story told to ${view.viewer}`);
  }
  for (const [, name = ''] of text.matchAll(/"([\w-]+)"/g))
    if (names.has(name)) throw new Error(`${name} was told to ${view.viewer}`);
  expectNoneOf(text, orders);
}

/** Fails when a patch has anything in it but parts of a value. */
function expectPartsOf(patch: Patch, value: object, sentence: string): void {
  expectOnly(patch, fieldsOf.patch);
  const whole = value as Readonly<Record<string, unknown>>;
  for (const [key, part] of Object.entries(patch.set ?? {})) expectSameText(part, whole[key], `${key}, ${sentence}`);
  for (const [key, part] of Object.entries(patch.in ?? {}))
    expectPartsOf(part, whole[key] ?? {}, `${key}, ${sentence}`);
}

export function expectNoneOf(text: string, secrets: readonly string[]): void {
  const found = secrets.find((secret) => text.includes(secret));
  if (found !== undefined) throw new Error(`${found} was told: ${text.slice(0, 300)}`);
}

/** Faster than comparing them part by part, which is done only when their texts differ. */
function expectSameText(actual: unknown, expected: unknown, sentence: string): void {
  const text = JSON.stringify(expected);
  if (JSON.stringify(actual) !== text) expectSame(actual, JSON.parse(text), sentence);
}

function expectInfo(info: object): void {
  expectOnly(info, fieldsOfInfo);
  for (const seat of (info as Welcome['info']).seats) expectOnly(seat, fieldsOfSeat);
}

function expectOnly(body: object, fields: readonly string[]): void {
  const other = Object.keys(body).find((field) => !fields.includes(field));
  if (other !== undefined) throw new Error(`a message has the field ${other}`);
}
