import { expect, test } from 'vitest';
import { setup as zh } from '../../i18n/zh-CN/setup';
import type { OnlineSeat } from '../../protocol/match-info';
import { withBotNames } from './seat-names';

const bot = { kind: 'bot', level: 'normal', temperament: 'even' } as const;
const ada: OnlineSeat = { kind: 'human', name: 'Ada', present: true, standIn: false };

test('a bot the server seated is called by its seat, in the language of whoever looks; names people gave stay', () => {
  const seats: readonly OnlineSeat[] = [ada, { ...bot, name: 'Robo' }, { ...bot, name: '' }, { kind: 'open' }];
  expect(withBotNames(seats, zh.botName)).toEqual([
    ada,
    { ...bot, name: 'Robo' },
    { ...bot, name: '电脑 3' },
    { kind: 'open' },
  ]);
});

test('where every bot has a name nothing changes', () => {
  const seats: readonly OnlineSeat[] = [ada, { ...bot, name: 'Robo' }];
  expect(withBotNames(seats, zh.botName)).toBe(seats);
});
