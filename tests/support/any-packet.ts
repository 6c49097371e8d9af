import { anyMove } from './move-samples';
import type { Dice } from './random-play';

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'type', 'card', 'length', 'then', 'toJSON', '', '0'];
const texts = ['', 'play', 'draw', 'top', '\u0000', '\ud800', '𠮷', '\u202e', '%s%n', '{}', 'x'.repeat(1_000)];

/** Anything JSON can say, as text. */
export function anything(dice: Dice, depth: number): string {
  const kinds: readonly (() => string)[] = [
    () => dice.pick(['null', 'true', 'false', '0', '-0', '-1', '1e308', '1e400', '0.1', '9007199254740993']),
    () => JSON.stringify(dice.pick(texts)),
    () => JSON.stringify(anyMove(dice)),
    () => `{"_placeholder":true,"num":${dice.pick(['0', '-1', '1e9', '"0"'])}}`,
    () => `[${list(dice, depth)}]`,
    () => `{${fields(dice, depth)}}`,
    () => '['.repeat(1_000) + ']'.repeat(1_000),
    () => `[${'0,'.repeat(1_500)}0]`,
  ];
  return dice.pick(depth > 2 ? kinds.slice(0, 4) : kinds)();
}

const list = (dice: Dice, depth: number): string =>
  Array.from({ length: dice.below(4) }, () => anything(dice, depth + 1)).join();
const fields = (dice: Dice, depth: number): string =>
  Array.from({ length: dice.below(4) }, () => `${JSON.stringify(dice.pick(keys))}:${anything(dice, depth + 1)}`).join();

const names = [
  'play',
  'undo',
  'back',
  'say',
  'react',
  'sync',
  'update',
  'welcome',
  'info',
  'goodbye',
  'error',
  ...keys,
];

/** An event with arguments of any kind, and often an answer wanted under any number. */
function anyEvent(dice: Dice): string {
  const name = dice.oneIn(6) ? anything(dice, 1) : JSON.stringify(dice.pick(names));
  const args = Array.from({ length: dice.below(4) }, () => anything(dice, 0));
  const ack = dice.oneIn(3) ? '' : dice.pick(['0', '1', '7', '99999999999999999999', '007']);
  return `${ack}[${[name, ...args].join()}]`;
}

/** A packet of a socket that said hello: mostly events, some of them broken or of a kind only servers send. */
export function anyPacket(dice: Dice): string {
  const event = anyEvent(dice);
  switch (dice.below(12)) {
    case 0:
      return `42${event.slice(0, dice.below(event.length))}`;
    case 1:
      return `43${dice.below(9)}${event}`;
    case 2:
      return `42/${dice.pick(['admin', '__proto__', '', 'a?token=1'])},${event}`;
    case 3:
      return dice.pick(['3', '6', '3probe', '4', '42', '42[]', '42[""]', '42null', '42{}', '42"play"', '49[]', '4x']);
    case 4:
      return `45${dice.pick(['0', '1', '2', '11', '999999', '-1', 'x'])}-${event}`;
    case 5:
      return randomText(dice);
    default:
      return `42${event}`;
  }
}

const randomText = (dice: Dice): string =>
  String.fromCharCode(...Array.from({ length: dice.below(60) }, () => dice.below(dice.oneIn(2) ? 128 : 65_536)));
