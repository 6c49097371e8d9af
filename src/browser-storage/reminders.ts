import { rememberedText } from './remembered-text';

/** Whether reminders come up in play in this browser, and which were told. */
export interface Reminded {
  readonly on: boolean;
  /** Their ids. */
  readonly told: readonly string[];
}

/** Kept as one line of words: `on` or `off`, then the ids of what was told. */
export const reminded = rememberedText<Reminded>(
  'reminders',
  (text = 'on') => {
    const [first, ...told] = text.split(' ');
    return { on: first !== 'off', told };
  },
  ({ on, told }) => [on ? 'on' : 'off', ...told].join(' '),
);
