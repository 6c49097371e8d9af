/** A press of a key, as far as it matters to shortcuts. */
export type Press = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
  | 'getModifierState'
>;

/** What the page is busy with while a key is pressed. */
export interface Surroundings {
  /** What has the focus takes letters: a text field, a list that is searched by typing. */
  readonly typing: boolean;
  /** Keys that what has the focus uses itself: a button is pressed, a slider also moved. */
  readonly control: 'none' | 'pressed' | 'moved';
  /** A menu, a dialog or another pop-up that takes the keyboard is open. */
  readonly covered: boolean;
  /** An explanation is open that Escape closes. */
  readonly explained: boolean;
}

/**
 * What keys do, by name: a letter or a digit, or what the browser calls the key (`Enter`, `ArrowLeft`, a space).
 * Without an action a key is left to the browser.
 */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const character = /^[a-z0-9]$/;
const pressing: ReadonlySet<string> = new Set(['Enter', ' ']);
const moving = /^(Arrow|Page|Home$|End$)/;
/** Keys that go on while they are held. */
const repeating = /^(Arrow|Page)/;

/**
 * The action a key stands for now. `undefined` leaves the key to the browser; a key that is held acts once, but for
 * arrows and pages.
 */
export function actionOf(
  press: Press,
  shortcuts: Shortcuts,
  around: Surroundings,
  characterKeys: boolean,
): (() => void) | undefined {
  const name = nameOf(press);
  const action = shortcuts[name];
  if (action === undefined || press.defaultPrevented || press.isComposing || isModified(press)) return undefined;
  if (around.typing || around.covered || (name === 'Escape' && around.explained)) return undefined;
  if (character.test(name) && !characterKeys) return undefined;
  if (around.control !== 'none' && pressing.has(name)) return undefined;
  if (around.control === 'moved' && moving.test(name)) return undefined;
  return press.repeat && !repeating.test(name) ? () => {} : action;
}

/** What an input method keeps to itself, and letters and digits of scripts that have none of ours. */
const foreign = /^(?:Process|(?!\p{Script=Latin})[\p{L}\p{M}\p{Nd}])$/u;

/**
 * A letter as it is produced, wherever it stands; by its place where a keyboard writes no Latin ones. A digit by its place
 * too, for keyboards whose upper row produces digits only with Shift. An input method may write letters in full width, or
 * tell no more than the place.
 */
function nameOf({ key, code, shiftKey }: Press): string {
  const produced = key.normalize('NFKC').toLowerCase();
  if (character.test(produced)) return produced;
  if (foreign.test(key)) return /^(?:Key|Digit|Numpad)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key;
  const digit = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  return digit ?? key;
}

/** With a modifier a key means something else, but for the Shift that some keyboards need for digits. */
function isModified(press: Press): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey || press.getModifierState('AltGraph')) return true;
  return press.shiftKey && !/^\d$/.test(press.key);
}
