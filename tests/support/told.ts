import { applyMove, createMatch, eventsOf, viewFor, type MatchState, type Viewer } from '../../rules/index';
import { cloneMatch } from '../../rules/index';
import type { OnlineRecord } from '../../src/protocol/api';
import type { Change, Welcome } from '../../src/protocol/live';
import { expectSame } from './expect-same';
import type { WildStep } from './wild-play';

/** Every state a match went through, by its number: rebuilt from the record it left and from what its people took back. */
export function statesOf(record: OnlineRecord, steps: readonly WildStep[]): MatchState[] {
  const done = new Map(steps.flatMap((step) => ('done' in step.answer ? [[step.answer.done, step] as const] : [])));
  const start = createMatch(record.options, record.seed);
  const states = [start];
  /** The positions that stand, the last on top. */
  const stack = [start];
  for (let n = 1; stack.length <= record.moves.length || done.has(n); n++) {
    const own = done.get(n);
    if (own?.action.type === 'undo') stack.pop();
    else {
      const made =
        own?.action.type === 'play' ? { seat: own.seat, move: own.action.move } : record.moves[stack.length - 1];
      const next = cloneMatch(stack.at(-1) ?? start);
      if (made !== undefined) applyMove(next, made.seat, made.move);
      stack.push(next);
    }
    states.push(stack.at(-1) ?? start);
  }
  return states;
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
  welcome: ['chat', 'info', 'seat', 'standing'],
  change: ['events', 'from', 'gone', 'state', 'view'],
  standing: ['events', 'state', 'view'],
  chat: ['at', 'line', 'n', 'seat'],
} as const;

/** Fails when a message says anything its receiver may not know at the state it is about. Returns that state, if any. */
export function expectMayKnow(text: string, viewer: Viewer, states: readonly MatchState[]): MatchState | undefined {
  const [name, body] = JSON.parse(text) as [string, object];
  switch (name) {
    case 'welcome': {
      const { info, standing, ...rest } = body as Welcome;
      expectOnly(rest, fieldsOf.welcome);
      expectInfo(info);
      if (standing === undefined) return undefined;
      expectOnly(standing, fieldsOf.standing);
      const state = stateAt(states, standing.state);
      expectSame(standing.view, plain(viewFor(state, viewer)), `the view welcomed to ${viewer}`);
      expectSame(standing.events, plain(eventsOf(state, viewer)), `the story welcomed to ${viewer}`);
      return state;
    }
    case 'change': {
      const change = body as Change;
      expectOnly(change, fieldsOf.change);
      const state = stateAt(states, change.state);
      const view = plain(viewFor(state, viewer));
      for (const [part, told] of Object.entries(change.view))
        expectSame(told, view[part as keyof typeof view], `${part} as told to ${viewer} at state ${change.state}`);
      expectSame(change.events, plain(eventsOf(state, viewer).slice(change.from)), `the story told to ${viewer}`);
      return state;
    }
    case 'info':
      expectInfo(body);
      return undefined;
    case 'chat':
      expectOnly(body, fieldsOf.chat);
      return undefined;
    default:
      throw new Error(`${viewer} was told something else: ${text.slice(0, 200)}`);
  }
}

/** Of what still lies hidden from a viewer, all that has a name of its own: cards there is one of, ambitions, orders of decks. */
export function hiddenTexts({ secret, phase }: MatchState, viewer: Viewer): string[] {
  const own = typeof viewer === 'number' ? (secret.ambitions[viewer] ?? []) : [];
  const ambitions = phase === 'over' ? [] : secret.ambitions.flat().filter((ambition) => !own.includes(ambition));
  const single = [
    ...secret.newsDeck,
    ...secret.investorDeck,
    ...Object.values(secret.contractDecks).flat(),
    ...ambitions,
  ];
  const orders = Object.values(secret.decks).filter((deck) => deck.length > 6);
  return [...single.map((id) => `"${id}"`), ...orders.map((deck) => JSON.stringify(deck).slice(1, -1))];
}

function stateAt(states: readonly MatchState[], number: number): MatchState {
  const state = states[number];
  if (state === undefined) throw new Error(`no state ${number}`);
  return state;
}

function expectInfo(info: object): void {
  expectOnly(info, fieldsOfInfo);
  for (const seat of (info as Welcome['info']).seats) expectOnly(seat, fieldsOfSeat);
}

function expectOnly(body: object, fields: readonly string[]): void {
  const other = Object.keys(body).find((field) => !fields.includes(field));
  if (other !== undefined) throw new Error(`a message has the field ${other}`);
}

/** As it is after being sent. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
