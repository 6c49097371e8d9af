import { expect, test } from 'vitest';
import {
  calendarQuarter,
  gain,
  list,
  money,
  number,
  percent,
  shortQuarterLabel,
  signedMoney,
  signedUsers,
  users,
} from './format';
import { currentLanguage, setLanguage } from './current-language';
import { common as english } from './en/common';
import { plural } from './en/grammar';
import { preferredLanguage } from './languages';
import { common as chinese } from './zh-CN/common';

test('money, users and shares read the same everywhere', () => {
  expect([money(12), money(-3), money(0), money(3.14)]).toEqual(['¥12', '−¥3', '¥0', '¥3.1']);
  expect([signedMoney(3), signedMoney(-2), signedMoney(0)]).toEqual(['+¥3', '−¥2', '¥0']);
  expect([users(24), users(30), signedUsers(-5)]).toEqual(['2.4', '3', '−0.5']);
  expect([percent(0.7134), percent(0.5), percent(0.666, 0)]).toEqual(['71.3%', '50%', '67%']);
  expect(number(0.25)).toBe('0.25');
});

test('a value that rounds to nothing has no sign', () => {
  expect([money(-0.01), signedMoney(0.04), number(-0.001)]).toEqual(['¥0', '¥0', '0']);
});

test('quarters run through the years', () => {
  expect(calendarQuarter(2023, 5)).toEqual({ year: 2024, quarter: 1 });
  expect(english.quarterName(calendarQuarter(2023, 8))).toBe('2024 Q4');
  expect(chinese.quarterName(calendarQuarter(2023, 5))).toBe('2024年第一季度');
  expect(shortQuarterLabel(2023, 6)).toBe('Q2');
});

test('lists, plurals and places', () => {
  expect(list('en', ['A', 'B', 'C'])).toBe('A, B, and C');
  expect(list('zh-CN', ['甲', '乙', '丙'])).toBe('甲、乙和丙');
  expect([1, 2].map((count) => plural(count, 'user', 'users'))).toEqual(['user', 'users']);
  expect([1, 2, 3, 4, 11, 22].map((place) => english.ordinal(place))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '22nd',
  ]);
  expect(chinese.ordinal(2)).toBe('第2');
});

test('the browser’s first language that we speak is the one to start with', () => {
  expect(preferredLanguage(['de-DE', 'zh-TW', 'en'])).toBe('zh-CN');
  expect(preferredLanguage(['en-GB', 'zh'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

test('the language can be switched at any time', async () => {
  await setLanguage('zh-CN');
  expect(currentLanguage()).toBe('zh-CN');
  await setLanguage('en');
  expect(currentLanguage()).toBe('en');
});

test('an owners’ gain always has one decimal, and no sign when it rounds to nothing', () => {
  expect([61.84, -3, 0.05, -0.04].map(gain)).toEqual(['61.8', '−3.0', '0.1', '0.0']);
});
