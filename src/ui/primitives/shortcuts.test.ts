import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionOf, type Press, type Shortcuts, type Surroundings } from './shortcuts';

/** What keys produce, alone and with Shift, by their place. */
const layouts = {
  english: { KeyE: 'eE', KeyH: 'hH', KeyA: 'aA', KeyQ: 'qQ', KeyD: 'dD', Digit1: '1!', Digit5: '5%' },
  french: { KeyE: 'eE', KeyH: 'hH', KeyA: 'qQ', KeyQ: 'aA', KeyD: 'dD', Digit1: '&1', Digit5: '(5' },
  dvorak: { KeyE: '.>', KeyH: 'dD', KeyA: 'aA', KeyQ: '\'"', KeyD: 'eE', Digit1: '1!', Digit5: '5%' },
  persian: { KeyE: 'ثٍ', KeyH: 'اآ', KeyA: 'شؤ', KeyQ: 'ضْ', KeyD: 'ی]', Digit1: '۱!', Digit5: '۵٪' },
  fullWidth: { KeyE: 'ｅＥ', KeyH: 'ｈＨ', KeyA: 'ａＡ', KeyQ: 'ｑＱ', KeyD: 'ｄＤ', Digit1: '１！', Digit5: '５％' },
} as const;
type Layout = keyof typeof layouts;
type Place = keyof (typeof layouts)['english'];
const places = Object.keys(layouts.english) as Place[];
const namedKeys = ['Enter', 'Escape', ' ', 'ArrowLeft', 'PageDown', 'Home', 'Tab', 'F1'] as const;
const modifiers = ['ctrlKey', 'metaKey', 'altKey', 'altGraph', 'shiftKey'] as const;
type Modifier = (typeof modifiers)[number];

/** Shortcuts there are in these stories. */
const known = ['e', 'h', '1', '5', 'Enter', 'Escape', ' ', 'ArrowLeft', 'PageDown', 'Home'];
const free: Surroundings = { typing: false, control: 'none', covered: false, explained: false };

function press(key: string, code: string, more: Partial<Press> = {}, altGraph = false): Press {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    defaultPrevented: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
    ...more,
  };
}

const onLayout = (layout: Layout, place: Place, more: Partial<Press> = {}, altGraph = false): Press =>
  press(layouts[layout][place].charAt(more.shiftKey === true ? 1 : 0), place, more, altGraph);

/** The shortcuts that a press sets off, by name. */
function heard(pressed: Press, around: Partial<Surroundings> = {}, characterKeys = true): string[] {
  const acted: string[] = [];
  const shortcuts: Shortcuts = Object.fromEntries(known.map((name) => [name, () => acted.push(name)]));
  actionOf(pressed, shortcuts, { ...free, ...around }, characterKeys)?.();
  return acted;
}

/** A page in the hands of somebody: what has the focus, what is open, and which keys are held. */
interface Page {
  readonly around: Surroundings;
  readonly composing: boolean;
  readonly characterKeys: boolean;
  readonly held: readonly Modifier[];
}

type Change = (page: Page) => Page;

const around =
  (change: Partial<Surroundings>): Change =>
  (page) => ({ ...page, around: { ...page.around, ...change } });

/** What may happen to a page between two keys. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(
    around({ typing: false, control: 'none' }),
    around({ typing: true, control: 'none' }),
    around({ typing: false, control: 'pressed' }),
    around({ typing: false, control: 'moved' }),
  ),
  fc.boolean().map((covered) => around({ covered })),
  fc.boolean().map((explained) => around({ explained })),
  fc.boolean().map((composing): Change => (page) => ({ ...page, composing })),
  fc.boolean().map((characterKeys): Change => (page) => ({ ...page, characterKeys })),
  fc.subarray([...modifiers], { maxLength: 2 }).map((held): Change => (page) => ({ ...page, held })),
  fc.constant<Change>((page) => ({ ...page, held: [], composing: false })),
);

/** A key that is pressed: one of the letters and digits of a layout, or one with a name. */
const key = fc.record({
  character: fc.option(
    fc.record({ layout: fc.constantFrom(...(Object.keys(layouts) as Layout[])), place: fc.constantFrom(...places) }),
    { nil: undefined },
  ),
  name: fc.constantFrom(...namedKeys),
  repeat: fc.boolean(),
  taken: fc.boolean(),
});

test('keys act where nobody writes and nothing lies over the page, and only there', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.oneof(change, key), { minLength: 1, maxLength: 40 }), (steps) => {
      let page: Page = { around: free, composing: false, characterKeys: true, held: [] };
      for (const step of steps) {
        if (typeof step === 'function') {
          page = step(page);
          continue;
        }
        const { character, name, repeat, taken } = step;
        const more: Partial<Press> = { repeat, defaultPrevented: taken, isComposing: page.composing };
        const held = Object.fromEntries(page.held.map((modifier) => [modifier, true]));
        const pressed =
          character === undefined
            ? press(name, name, { ...more, ...held }, page.held.includes('altGraph'))
            : onLayout(character.layout, character.place, { ...more, ...held }, page.held.includes('altGraph'));
        const acted = heard(pressed, page.around, page.characterKeys);
        const { typing, covered, control, explained } = page.around;
        const silent =
          typing ||
          covered ||
          taken ||
          page.composing ||
          page.held.some((modifier) => modifier !== 'shiftKey' || character === undefined) ||
          (character !== undefined && !page.characterKeys) ||
          (repeat && !/Arrow|Page/.test(pressed.key));
        const sure = control === 'none' && !explained && character === undefined && known.includes(name);
        expect(acted.length).toBeLessThanOrEqual(silent ? 0 : 1);
        expect(acted.length).toBeGreaterThanOrEqual(!silent && sure ? 1 : 0);
        for (const shortcut of acted) reached.add(shortcut);
      }
    }),
    { seed: 15, numRuns: 800 },
  );
  // The stories are worth something: every shortcut was heard in them.
  expect([...reached].toSorted()).toEqual(known.toSorted());
});

describe('which key it is', () => {
  test('a letter is the one that is produced, wherever it stands', () => {
    expect(heard(onLayout('english', 'KeyE'))).toEqual(['e']);
    expect(heard(onLayout('dvorak', 'KeyD'))).toEqual(['e']);
    expect(heard(onLayout('dvorak', 'KeyE'))).toEqual([]);
    expect(heard(press('E', 'KeyE'))).toEqual(['e']);
  });

  test('a digit is its place, and on a French keyboard also what Shift makes of it', () => {
    for (const layout of Object.keys(layouts) as Layout[]) {
      expect(heard(onLayout(layout, 'Digit1'))).toEqual(['1']);
      expect(heard(onLayout(layout, 'Digit5'))).toEqual(['5']);
    }
    expect(heard(onLayout('french', 'Digit5', { shiftKey: true }))).toEqual(['5']);
    expect(heard(onLayout('english', 'Digit5', { shiftKey: true }))).toEqual([]);
    expect(heard(press('5', 'Numpad5'))).toEqual(['5']);
    expect(heard(press('٥', 'Numpad5'))).toEqual(['5']);
    expect(heard(press('Clear', 'Numpad5'))).toEqual([]);
  });

  test('a Chinese input method may keep the letter or write it in full width; what it composes is its own', () => {
    expect(heard(press('Process', 'KeyH'))).toEqual(['h']);
    expect(heard(press('Process', 'Digit1'))).toEqual(['1']);
    expect(heard(onLayout('fullWidth', 'KeyH'))).toEqual(['h']);
    expect(heard(press('Process', 'KeyH', { isComposing: true }))).toEqual([]);
    expect(heard(press('Process', 'KeyH'), { typing: true })).toEqual([]);
    expect(heard(press('Process', 'KeyH'), {}, false)).toEqual([]);
  });
});

/** What whole keyboards write: the letters by their places from A to Z, the digits from 1 to 0. */
const keyboards = {
  english: ['abcdefghijklmnopqrstuvwxyz', '1234567890'],
  french: ['qbcdefghijkl,noparstuvzxyw', '&é"\'(-è_çà'],
  czech: ['abcdefghijklmnopqrstuvwxzy', '+ěščřžýáíé'],
  dvorak: ["axje.uidchtnmbrl'poygk,qf;", '1234567890'],
  russian: ['фисвуапршолдьтщзйкыегмцчня', '1234567890'],
  greek: ['αβψδεφγηιξκλμνοπ;ρστθωςχυζ', '1234567890'],
  korean: ['ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ', '1234567890'],
  thai: ['ฟิแกำดเ้ร่าสทืนยๆพหะีอไปัผ', 'ๅ/-ภถุึคตจ'],
  persian: ['شذزیثبلاهتنمئدخحضقسفعرصطغظ', '۱۲۳۴۵۶۷۸۹۰'],
} as const;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const digits = '1234567890';

test('on every keyboard a shortcut is the key that writes it, or the one where it stands on an English one', () => {
  const shortcuts = Array.from('ehiprsuw1234567890');
  const drawn = fc.record({
    keyboard: fc.constantFrom(...Object.values(keyboards)),
    shortcut: fc.constantFrom(...shortcuts),
    /** Windows tells of what an input method keeps no more than the place. */
    kept: fc.boolean(),
    capsLock: fc.boolean(),
    numpad: fc.boolean(),
    held: fc.option(fc.constantFrom('ctrlKey', 'metaKey', 'altKey', 'altGraph', 'isComposing'), { nil: undefined }),
  });
  fc.assert(
    fc.property(drawn, ({ keyboard: [letters, row], shortcut, kept, capsLock, numpad, held }) => {
      const place = letters.indexOf(shortcut);
      // A Dvorak keyboard has some of them where others have points and commas.
      const [code, written] = digits.includes(shortcut)
        ? [`${numpad ? 'Numpad' : 'Digit'}${shortcut}`, numpad ? shortcut : row.charAt(digits.indexOf(shortcut))]
        : kept || !/[a-z]/.test(letters)
          ? [`Key${shortcut.toUpperCase()}`, letters.charAt(alphabet.indexOf(shortcut))]
          : [place < 0 ? 'Comma' : `Key${alphabet.charAt(place).toUpperCase()}`, shortcut];
      const key = kept ? 'Process' : capsLock ? written.toUpperCase() : written;
      const acted: string[] = [];
      const all = Object.fromEntries(shortcuts.map((name) => [name, () => acted.push(name)]));
      const more = held === undefined || held === 'altGraph' ? {} : { [held]: true };
      actionOf(press(key, code, more, held === 'altGraph'), all, free, true)?.();
      expect(acted).toEqual(held === undefined ? [shortcut] : []);
    }),
    { seed: 31, numRuns: 2000 },
  );
});

describe('what has the focus keeps its own keys', () => {
  test('a button is pressed by Enter and Space; every other key goes on', () => {
    expect(heard(press('Enter', 'Enter'), { control: 'pressed' })).toEqual([]);
    expect(heard(press(' ', 'Space'), { control: 'pressed' })).toEqual([]);
    expect(heard(press('ArrowLeft', 'ArrowLeft'), { control: 'pressed' })).toEqual(['ArrowLeft']);
    expect(heard(onLayout('english', 'KeyE'), { control: 'pressed' })).toEqual(['e']);
  });

  test('a slider is moved by arrows, too; letters go on', () => {
    for (const key of ['ArrowLeft', 'PageDown', 'Home'])
      expect(heard(press(key, key), { control: 'moved' })).toEqual([]);
    expect(heard(onLayout('english', 'KeyH'), { control: 'moved' })).toEqual(['h']);
  });

  test('Escape closes an open explanation before it means anything else', () => {
    expect(heard(press('Escape', 'Escape'), { explained: true })).toEqual([]);
    expect(heard(onLayout('english', 'KeyE'), { explained: true })).toEqual(['e']);
  });
});

test('a key that is held acts once and is kept from the browser; arrows go on', () => {
  const act = () => 'acted';
  const repeated = actionOf(press('e', 'KeyE', { repeat: true }), { e: act }, free, true);
  expect(repeated).toBeTypeOf('function');
  expect(repeated).not.toBe(act);
  expect(actionOf(press('ArrowLeft', 'ArrowLeft', { repeat: true }), { ArrowLeft: act }, free, true)).toBe(act);
  expect(actionOf(press('x', 'KeyX', { repeat: true }), { e: act }, free, true)).toBeUndefined();
});

test('switched off, letters and digits mean nothing, and keys with names what they meant', () => {
  for (const layout of Object.keys(layouts) as Layout[])
    for (const place of places) expect(heard(onLayout(layout, place), {}, false)).toEqual([]);
  expect(heard(press('Enter', 'Enter'), {}, false)).toEqual(['Enter']);
  expect(heard(press('Escape', 'Escape'), {}, false)).toEqual(['Escape']);
  expect(heard(press(' ', 'Space'), {}, false)).toEqual([' ']);
});
