import { describe, expect, test } from 'vitest';
import {
  applyMove,
  companyCards,
  createMatch,
  eventsOf,
  fundingCards,
  isOver,
  legalMoves,
  newsCards,
  reasonCodes,
  scenarios,
  seatsToAct,
  type EventType,
  type FundingCard,
  type FundingCardId,
  type FundingEffect,
  type MatchEvent,
  type RefusalDetails,
} from '../../rules/index';
import { allWords } from '../../tests/support/all-words';
import { languageTags, type Language } from './languages';

type Labelled = readonly [label: string, text: string];

const chinese = /[\u3400-\u9fff，。：；（）]/;
const longEnglish = /[A-Za-z]+(?: [A-Za-z]+){4,}/;
const broken = /undefined|NaN|\[object|\{|\}|'/;
/** The two places where English pages show Chinese: the game's own name, and the way to the other language. */
const bilingual: ReadonlySet<string> = new Set(['common.gameInOtherLanguage', 'common.chinese']);

/** The numbers of a term sheet that its text has to say; one rank is said in words. */
const numbersOf = ({ cheque, price, clusterWorth, dilutionCap, dataCards, grant, loan }: FundingEffect): number[] =>
  [
    cheque,
    price,
    clusterWorth,
    dilutionCap === undefined ? undefined : dilutionCap * 100,
    dataCards,
    grant?.sum,
    grant?.contracts,
    loan?.sum,
    loan === undefined ? undefined : loan.sum + loan.premium,
  ].filter((number) => number !== undefined);

/** Every string inside a catalogue, with the path that leads to it; functions are tried elsewhere. */
function stringsIn(value: unknown, path: string): readonly Labelled[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}.${key}`));
}

/** Texts that are empty, broken or in the wrong language. */
const faults = (language: Language, texts: readonly Labelled[]): readonly Labelled[] =>
  texts.filter(
    ([label, text]) =>
      text === '' ||
      text.trim() !== text ||
      broken.test(text) ||
      (language === 'zh-CN' ? longEnglish.test(text) : chinese.test(text) && !bilingual.has(label)),
  );

const tooLong = (texts: readonly Labelled[], limit: number): readonly Labelled[] =>
  texts.filter(([, text]) => text.length > limit);

const unfinished = (texts: readonly Labelled[]): readonly Labelled[] =>
  texts.filter(([, text]) => !/[.。]$/.test(text));

/** A few hidden and open events of every type that random play meets. */
function sampleEvents(): readonly MatchEvent[] {
  const samples = new Map<string, MatchEvent>();
  for (const { id } of scenarios)
    for (const sealing of ['together', 'own-turn'] as const) {
      const match = createMatch({ players: 4, scenario: id, sealing }, `${id} ${sealing}`);
      for (let salt = 7; !isOver(match); salt = (salt * 1_103_515_245 + 12_345) % 2_147_483_648) {
        const [seat = 0] = seatsToAct(match);
        const moves = legalMoves(match, seat);
        const move = moves[salt % moves.length];
        if (move === undefined) break;
        applyMove(match, seat, move);
      }
      for (const viewer of ['spectator', 'all'] as const)
        for (const event of eventsOf(match, viewer)) samples.set(`${event.type} ${viewer} ${id}`, event);
    }
  return [...samples.values()];
}

describe.each(languageTags)('texts in %s', (language) => {
  test('every word of the catalogues is there and in its language', () => {
    expect(faults(language, stringsIn(allWords[language].common, 'common'))).toEqual([]);
    expect(faults(language, stringsIn(allWords[language].cards, 'cards'))).toEqual([]);
    expect(faults(language, stringsIn(allWords[language].refusals, 'refusals'))).toEqual([]);
  });

  test('every refusal is a sentence, with and without its numbers', () => {
    const samples: readonly RefusalDetails[] = [
      { need: 5, have: 4, limit: 2, domain: 'health' },
      { need: 3, have: 0, domain: 'elsewhere' },
      { need: 2, have: -1 },
      {},
    ];
    const { reasons } = allWords[language].refusals;
    const sentences = reasonCodes.flatMap((code) => samples.map((sample): Labelled => [code, reasons[code](sample)]));
    expect(faults(language, sentences)).toEqual([]);
    expect(unfinished(sentences)).toEqual([]);
  });

  test('every event of random matches becomes a sentence', () => {
    const who = (seat: number): string => (language === 'en' ? `Seat ${seat}` : `${seat} 座`);
    const events = sampleEvents();
    const types: ReadonlySet<EventType> = new Set(events.map(({ type }) => type));
    const sentences = events.map((event): Labelled => [event.type, allWords[language].events.sentence(event, who)]);
    expect(types.size).toBeGreaterThan(25);
    expect(faults(language, sentences)).toEqual([]);
    expect(unfinished(sentences)).toEqual([]);
  });

  test('names and rules fit on cards', () => {
    const { cards, companies, investors, contracts, ambitions, news } = allWords[language].cards;
    const named = [cards, companies, investors, contracts, ambitions].flatMap((group) => Object.entries(group));
    const names = named.map(([id, { name }]): Labelled => [id, name]);
    expect(tooLong(names, 20)).toEqual([]);
    expect(
      tooLong(
        Object.entries(news).map(([id, { headline }]) => [id, headline]),
        30,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        Object.entries(cards).map(([id, { text }]) => [id, text]),
        60,
      ),
    ).toEqual([]);
  });

  test('no bot is of a character that is called like a secret ambition', () => {
    const characters = new Set<string>(Object.values(allWords[language].setup.temperaments).map(({ name }) => name));
    const secrets = Object.values(allWords[language].cards.ambitions).map(({ name }): string => name);
    expect(secrets.filter((name) => characters.has(name))).toEqual([]);
  });

  test('an ability names its number', () => {
    const numbers = companyCards.flatMap(({ id, ability }) =>
      Object.values(ability).flatMap((value: number | true): Labelled[] =>
        value === true || id === 'long-context'
          ? []
          : [[id, value > 0 && value < 1 ? `${value * 100}%` : String(Math.abs(value))]],
      ),
    );
    const texts = new Map<string, string>(
      Object.entries(allWords[language].cards.companies).map(([id, { text }]) => [id, text]),
    );
    expect(numbers.filter(([id, said]) => texts.get(id)?.includes(said) !== true)).toEqual([]);
  });

  test('a term sheet names its numbers', () => {
    const cards: readonly (FundingCard & { readonly id: FundingCardId })[] = fundingCards;
    const unnamed = cards.flatMap(({ id, effect }) => {
      const { text } = allWords[language].cards.cards[id];
      const named = new Set((text.match(/\d+/g) ?? []).map(Number));
      return numbersOf(effect).flatMap((number) => (named.has(number) ? [] : [[text, number]]));
    });
    expect(unnamed).toEqual([]);
  });

  test('a news card names the numbers it changes', () => {
    const inWords: ReadonlySet<string> = new Set(['business-pays-slowly', 'slides-no-longer-enough']);
    const numbers = newsCards
      .filter(({ id }) => !inWords.has(id))
      .flatMap(({ id, rules }) =>
        Object.values(rules).flatMap((value: number | boolean): Labelled[] =>
          typeof value === 'number' ? [[allWords[language].cards.news[id].rule, String(Math.abs(value))]] : [],
        ),
      );
    expect(numbers.filter(([rule, said]) => !rule.includes(said))).toEqual([]);
  });
});

test('a refusal says what is needed and what there is', () => {
  const details = { need: 5, have: 4, domain: 'health' };
  expect(allWords.en.refusals.reasons['quality-too-low'](details)).toBe('Needs quality 5 in Health, you have 4.');
  expect(allWords['zh-CN'].refusals.reasons['quality-too-low'](details)).toBe('需要医疗质量 5，你有 4。');
});

test('news says which way the climate moves', () => {
  expect([-2, -1, 0, 1].map((steps) => allWords.en.cards.climateMove(steps))).toEqual([
    'Climate two steps colder.',
    'Climate one step colder.',
    'The climate stays as it is.',
    'Climate one step warmer.',
  ]);
  expect([-2, 1].map((steps) => allWords['zh-CN'].cards.climateMove(steps))).toEqual([
    '资本气候转冷两档。',
    '资本气候转暖一档。',
  ]);
});
