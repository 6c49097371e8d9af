import * as v from 'valibot';
import { companyCards, scenarios } from '../../../rules/index';
import { botLevels, temperaments } from '../../bots/levels';
import type { JoinMatch, MoveCode, NewMatch, SeatTaken } from '../../protocol/api';
import { paces, type PaceId } from '../../protocol/match-info';
import type { Endpoint } from './endpoint';

const text = v.pipe(v.string(), v.maxLength(400));
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));

const options = v.strictObject({
  players: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
  scenario: v.picklist(scenarios.map(({ id }) => id)),
  companies: v.optional(v.pipe(v.array(v.picklist(companyCards.map(({ id }) => id))), v.maxLength(6))),
  sealing: v.optional(v.picklist(['together', 'own-turn'])),
});

const seatPlan = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  v.strictObject({
    kind: v.literal('bot'),
    name: text,
    level: v.picklist(botLevels),
    temperament: v.picklist(temperaments),
  }),
]);

const newMatch = v.strictObject({
  title: text,
  options,
  pace: v.picklist(Object.keys(paces) as PaceId[]),
  listed: v.boolean(),
  hints: v.boolean(),
  name: text,
  seat,
  seats: v.pipe(v.array(seatPlan), v.minLength(2), v.maxLength(6)),
}) satisfies v.GenericSchema<unknown, NewMatch>;

const joinMatch = v.strictObject({ name: text, seat: v.optional(seat) }) satisfies v.GenericSchema<unknown, JoinMatch>;

const seatTaken = v.object({ match: v.string(), seat: v.number(), credential: v.string() }) satisfies v.GenericSchema<
  unknown,
  SeatTaken
>;
const moveCode = v.object({ code: v.string(), expiresAt: v.number() }) satisfies v.GenericSchema<unknown, MoveCode>;
const matchInfo = v.looseObject({ id: v.string(), title: v.string(), status: v.string() });
const matchPage = v.object({ matches: v.array(matchInfo), after: v.optional(v.string()) });
const record = v.looseObject({ title: v.string(), rules: v.number(), seed: v.string(), moves: v.array(v.unknown()) });
const nothing = v.strictObject({});

/** Requests about matches. */
export const matchEndpoints = {
  createMatch: {
    method: 'POST',
    path: '/matches',
    summary: 'Makes a match; its maker takes a seat.',
    body: newMatch,
    answer: seatTaken,
    refusals: ['malformed', 'too-large', 'bad-name', 'bad-options', 'too-many-matches', 'draining'],
  },
  listMatches: {
    method: 'GET',
    path: '/matches',
    summary: 'A page of the listed matches, the latest first.',
    query: { after: 'Where the page before ended: its own `after`.' },
    answer: matchPage,
    refusals: ['malformed'],
  },
  matchInfo: {
    method: 'GET',
    path: '/matches/:match',
    summary: 'What everybody may know of a match.',
    answer: matchInfo,
    refusals: ['unknown-match'],
  },
  takeSeat: {
    method: 'POST',
    path: '/matches/:match/seats',
    summary: 'Takes an open seat.',
    body: joinMatch,
    answer: seatTaken,
    refusals: [
      'malformed',
      'too-large',
      'bad-name',
      'name-taken',
      'full',
      'seat-taken',
      'started',
      'match-closed',
      'unknown-match',
    ],
  },
  leaveSeat: {
    method: 'DELETE',
    path: '/matches/:match/seats/mine',
    summary: 'Gives up a seat: before the start it is open again, later a bot plays it.',
    holder: 'seat',
    answer: nothing,
    refusals: ['not-seated', 'match-closed', 'unknown-match'],
  },
  startMatch: {
    method: 'POST',
    path: '/matches/:match/start',
    summary: 'Begins a match; bots take the seats still open.',
    holder: 'host',
    answer: nothing,
    refusals: ['not-seated', 'not-host', 'started', 'unknown-match'],
  },
  makeCode: {
    method: 'POST',
    path: '/matches/:match/code',
    summary: 'Makes a one-time code that carries the seat to another device.',
    holder: 'seat',
    answer: moveCode,
    refusals: ['not-seated', 'match-closed', 'unknown-match'],
  },
  redeemCode: {
    method: 'POST',
    path: '/codes',
    summary: 'Takes over the seat of a code; the credential it had before ends.',
    body: v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) }),
    answer: seatTaken,
    refusals: ['malformed', 'too-large', 'unknown-code', 'too-many-tries'],
  },
  rematch: {
    method: 'POST',
    path: '/matches/:match/rematch',
    summary: 'Goes on to another match of the same people, made at the first call.',
    holder: 'seat',
    answer: seatTaken,
    refusals: ['not-seated', 'not-over', 'unknown-match', 'draining'],
  },
  matchRecord: {
    method: 'GET',
    path: '/matches/:match/record',
    summary: 'A match that is over, whole.',
    answer: record,
    refusals: ['not-over', 'unknown-match'],
  },
  deleteMatch: {
    method: 'DELETE',
    path: '/matches/:match',
    summary: 'Deletes a match.',
    holder: 'host',
    answer: nothing,
    refusals: ['not-seated', 'not-host', 'unknown-match'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
