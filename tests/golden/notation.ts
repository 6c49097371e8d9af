import { parseMove, type Move, type MoveType, type Seat } from '../../rules/index';

/** A move and who made it. */
export interface SeatMove {
  readonly seat: Seat;
  readonly move: Move;
}

/** The fields of each kind of move, in the order they are written. */
const fields: Readonly<Record<MoveType, readonly string[]>> = {
  keepAmbition: ['ambition'],
  draw: ['deck', 'card'],
  build: ['card'],
  trainFoundation: ['data'],
  payOverrun: [],
  shelve: [],
  finishShelved: [],
  trainVertical: ['domain', 'data'],
  sign: ['contract', 'licensor'],
  winOver: ['contract'],
  pivot: ['domain'],
  setPrice: ['price'],
  sellCluster: ['cluster'],
  capitalCall: [],
  endTurn: [],
  discard: ['card'],
  pitch: ['investor', 'card'],
  burn: ['amount'],
  seal: [],
  unseal: [],
};

const isMoveType = (text: string): text is MoveType => Object.hasOwn(fields, text);

/** A move in one short line, e.g. `0 trainVertical health health-1+health-2`. */
export function writeMove({ seat, move }: SeatMove): string {
  const values = new Map<string, unknown>(Object.entries(move));
  const words = fields[move.type].flatMap((field) => (values.has(field) ? [write(values.get(field))] : []));
  return [seat, move.type, ...words].join(' ');
}

const write = (value: unknown): string => (Array.isArray(value) ? value.join('+') : String(value));

/** Reads what `writeMove` wrote. @throws IllegalMove when it is no move */
export function readMove(line: string): SeatMove {
  const [seat, type = '', ...words] = line.split(' ');
  const names = isMoveType(type) ? fields[type] : [];
  const entries = words.map((word, place) => [names[place] ?? 'unknown', read(names[place], word)] as const);
  return { seat: Number(seat), move: parseMove({ type, ...Object.fromEntries(entries) }) };
}

function read(field: string | undefined, word: string): unknown {
  if (field === 'data') return word.split('+');
  return field === 'price' || field === 'amount' || field === 'licensor' ? Number(word) : word;
}
