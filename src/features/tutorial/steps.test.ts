import { expect, test } from 'vitest';
import {
  actionsPerTurn,
  applyMove,
  createMatch,
  isOver,
  legalMoves,
  presetOf,
  seatsToAct,
  viewFor,
  type InvestorId,
  type MatchState,
  type MatchView,
  type Move,
} from '../../../rules/index';
import { firstGame } from './first-game';
import { allWords } from '../../../tests/support/all-words';
import { languageTags } from '../../i18n';
import { factsOf } from './guide-words';
import { stepNow, steps, type Moment, type Step } from './steps';

const { options, seed } = firstGame();

/** The moves the guide asks for. */
const asked: Partial<Record<Step['id'], (move: Move) => boolean>> = {
  sign: ({ type }) => type === 'sign',
  build: ({ type }) => type === 'build',
  train: (move) => move.type === 'trainVertical' && move.domain === 'health',
  endTurn: ({ type }) => type === 'endTurn',
  seal: ({ type }) => type === 'seal',
  draw: ({ type }) => type === 'draw',
};

const isPass = ({ type }: Move): boolean => type === 'endTurn' || type === 'seal';

/** The last investor in the row that would back the guided company now. */
const backerOf = ({ investors }: MatchView): InvestorId | undefined =>
  investors.findLast(({ ladder }) => ladder.some((rung) => rung.seat === 0 && rung.withinCut))?.id;

const isPitchTo =
  (investor: InvestorId | undefined) =>
  (move: Move): boolean =>
    move.type === 'pitch' && move.investor === investor && move.card === 'none';

interface Told {
  readonly id: Step['id'];
  readonly moment: Moment;
}

/** Plays the first game as somebody who does what the guide says, and nothing else, against companies that do nothing; what was said, in order. */
function play(): { readonly told: readonly Told[]; readonly state: MatchState } {
  const state = createMatch(options, seed);
  const told: Told[] = [];
  const read: string[] = [];
  let reported = 0;
  let pitched = false;
  const look = (moment: Moment): Step | undefined => {
    const step = stepNow(moment, read);
    if (step === undefined) return undefined;
    if (told.at(-1)?.id !== step.id) told.push({ id: step.id, moment });
    if (step.toDo === true) return step;
    read.push(step.id);
    return look(moment);
  };
  while (!isOver(state)) {
    if (state.quarter - 1 > reported) look({ scene: 'report', view: viewFor(state, 'spectator') });
    reported = state.quarter - 1;
    const [seat = 0] = seatsToAct(state);
    const step = seat === 0 ? look({ scene: 'table', view: viewFor(state, 0) }) : undefined;
    const first = step?.id === 'seal' && !pitched ? isPitchTo(backerOf(viewFor(state, 0))) : undefined;
    const wanted = first ?? (step === undefined ? isPass : asked[step.id]) ?? isPass;
    pitched ||= step?.id === 'seal';
    const legal = legalMoves(state, seat);
    const move = (seat === 0 ? legal.find(wanted) : undefined) ?? legal.find(isPass) ?? legal[0];
    if (move === undefined) throw new Error('somebody may always pass');
    applyMove(state, seat, move);
  }
  look({ scene: 'result', view: viewFor(state, 'all') });
  return { told, state };
}

const { told, state } = play();

test('whoever does what the guide says hears every note once, in the order they stand in', () => {
  const heard = told.map(({ id }) => id);
  expect(heard).toEqual(steps.map(({ id }) => id).filter((id) => heard.includes(id)));
  expect(steps.map(({ id }) => id).filter((id) => !heard.includes(id))).toEqual(['talked']);
});

test('the first turn is dealt as the notes say', () => {
  const view = viewFor(createMatch(options, seed), 0);
  expect(seatsToAct(createMatch(options, seed))).toEqual([0]);
  const facts = factsOf(view, allWords.en.cards);
  expect(facts).toMatchObject({ company: 'Jade Pulse', asks: 3, have: 3, pays: '¥2' });
  expect(facts).toMatchObject({ stake: '100%', valuation: 17, cash: 8, gain: '25', multiple: 6 });
  expect(view.legal.filter(({ type }) => type === 'build')).toEqual([{ type: 'build', card: 'small-cluster' }]);
  const pitch = told.find(({ id }) => id === 'pitch');
  expect(pitch === undefined ? 0 : factsOf(pitch.moment.view, allWords.en.cards).backers).toBeGreaterThan(0);
});

test.each(languageTags)('every note is a sentence about the match, in %s', (language) => {
  for (const { id, moment } of told) {
    const { title, text } = allWords[language].tutorial.steps[id];
    const said = text(factsOf(moment.view, allWords[language].cards));
    expect(title).not.toBe('');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(said).toMatch(/[.。]$/);
  }
});

test.each([
  ['en', 'You raised most', 'Northlight raised most'],
  ['zh-CN', '。你融资最多', '北光融资最多'],
] as const)('the count calls whoever raised most by name, the player “you”, in %s', (language, you, rival) => {
  const end = told.at(-1);
  if (end?.id !== 'result') throw new RangeError('the guide ends with the count');
  const { text } = allWords[language].tutorial.steps.result;
  const facts = factsOf(end.moment.view, allWords[language].cards);
  const { companies } = end.moment.view;
  const richer = (seat: number) => companies.map((one) => ({ ...one, raised: one.seat === seat ? 99 : 1 }));
  const search = companies.find(({ id }) => id === 'search')?.seat ?? -1;
  expect(text(facts)).toContain(facts.gain);
  expect(text(factsOf({ ...end.moment.view, companies: richer(0) }, allWords[language].cards))).toContain(you);
  expect(text(factsOf({ ...end.moment.view, companies: richer(search) }, allWords[language].cards))).toContain(rival);
});

/** Words read a minute, by a slow reader; seconds a decision and a boardroom take, as the game's length is estimated. */
const wordsAMinute = 180;
const decision = 15;
const boardroom = 40;
/** Seconds a move takes that a note has named, and two bots take in a quarter, moves shown. */
const named = 5;
const bots = 15;

test('the guided game takes less than the eight minutes it promises', () => {
  const words = told
    .map(({ id, moment }) => allWords.en.tutorial.steps[id].text(factsOf(moment.view, allWords.en.cards)))
    .join(' ')
    .split(/\s+/).length;
  const { quarters } = presetOf(state);
  const moves = ['sign', 'build', 'train', 'draw'].length;
  const deciding = moves * named + (quarters * actionsPerTurn - moves) * decision;
  expect(words / wordsAMinute + (deciding + quarters * (boardroom + bots)) / 60).toBeLessThan(8);
});

test('a player who goes another way is not held up: what can no longer be done is not asked for', () => {
  const match = createMatch(options, seed);
  for (let actions = 0; actions < 6; actions++) {
    const move = legalMoves(match, 0).find(({ type }) => type === 'draw');
    if (move !== undefined) applyMove(match, 0, move);
  }
  const moment: Moment = { scene: 'table', view: viewFor(match, 0) };
  expect(moment.view.turn.actions).toBe(0);
  expect(stepNow(moment, ['welcome', 'goal'])?.id).toBe('endTurn');
  applyMove(match, 0, { type: 'endTurn' });
  expect(stepNow({ scene: 'table', view: viewFor(match, 0) }, ['welcome', 'goal'])).toBeUndefined();
});
