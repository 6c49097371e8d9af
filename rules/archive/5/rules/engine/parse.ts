import {
  isAmbition,
  isCard,
  isCluster,
  isComputeCard,
  isContract,
  isDataCard,
  isFundingCard,
  isInvestor,
} from './catalogue';
import type { Move, MoveType } from './moves';
import { IllegalMove } from './refusal';
import { decks, domains } from './vocabulary';

type Check = (value: unknown) => boolean;

const text =
  (known: (id: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && known(value);
const oneOf = (values: readonly string[]): Check => text((value) => values.includes(value));
const whole =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const orNone = (known: (id: string) => boolean): Check => text((value) => value === 'none' || known(value));

/** More data cards than any hand can hold. */
const mostData = 24;
const sortedData: Check = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= mostData &&
  value.every((card, i) => typeof card === 'string' && isDataCard(card) && (i === 0 || value[i - 1] <= card));

/** A field of a move and what it may hold; one marked `?` may be missing. */
type Field = readonly [name: string, check: Check, optional?: '?'];

/** The fields of each move type. */
const shapes: Readonly<Record<MoveType, readonly Field[]>> = {
  keepAmbition: [['ambition', text(isAmbition)]],
  draw: [
    ['deck', oneOf(decks)],
    ['card', text((id) => id === 'top' || isCard(id))],
  ],
  build: [['card', text(isComputeCard)]],
  trainFoundation: [['data', sortedData]],
  payOverrun: [],
  shelve: [],
  finishShelved: [],
  trainVertical: [
    ['domain', oneOf(domains)],
    ['data', sortedData],
  ],
  sign: [
    ['contract', text(isContract)],
    ['licensor', whole(0, 6), '?'],
  ],
  winOver: [['contract', text(isContract)]],
  pivot: [['domain', oneOf(domains)]],
  setPrice: [['price', whole(1, 3)]],
  sellCluster: [['cluster', text(isCluster)]],
  capitalCall: [],
  endTurn: [],
  discard: [['card', text(isCard)]],
  pitch: [
    ['investor', orNone(isInvestor)],
    ['card', orNone(isFundingCard)],
  ],
  burn: [['amount', whole(0, 9999)]],
  seal: [],
  unseal: [],
};

const shapeOf = new Map<unknown, readonly Field[]>(Object.entries(shapes));

/** Whether the fields of a move hold what its type asks for; cheap enough for every move of a search. */
export function isWellFormed(move: Move): boolean {
  const shape = shapeOf.get(move.type);
  if (shape === undefined) return false;
  const fields = move as Readonly<Record<string, unknown>>;
  for (let i = 0; i < shape.length; i++) {
    const field = shape[i] as Field;
    const value = fields[field[0]];
    if (!field[1](value) && !(field[2] === '?' && value === undefined)) return false;
  }
  return true;
}

/**
 * Reads a move from untrusted input: a plain object with exactly the fields of its type, each a value and not a getter.
 * The result shares nothing with it.
 * @throws IllegalMove `malformed`
 */
export function parseMove(input: unknown): Move {
  const copy = copyOf(input);
  if (copy === undefined || !isMove(copy)) throw new IllegalMove({ code: 'malformed', details: {} });
  return copy;
}

/** The fields of a plain object, each read once, so that what is checked is what is played; undefined for anything else. */
function copyOf(input: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const fields: [string, unknown][] = [];
  for (const key of Reflect.ownKeys(input)) {
    const field = Object.getOwnPropertyDescriptor(input, key);
    if (typeof key !== 'string' || field?.enumerable !== true || !('value' in field)) return undefined;
    const value: unknown = field.value;
    fields.push([key, Array.isArray(value) ? Array.from<unknown>(value) : value]);
  }
  return Object.fromEntries(fields);
}

function isMove(fields: Readonly<Record<string, unknown>>): fields is Move {
  const shape = shapeOf.get(fields['type']);
  if (shape === undefined) return false;
  const present = shape.filter(([field]) => Object.hasOwn(fields, field));
  const needed = shape.filter(([, , optional]) => optional !== '?');
  return (
    Object.keys(fields).length === present.length + 1 && present.length >= needed.length && isWellFormed(fields as Move)
  );
}
