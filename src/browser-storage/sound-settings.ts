import { rememberedText } from './remembered-text';

const volumes = ['low', 'medium', 'high'] as const;
const flags = ['on', 'onInClass', 'effects', 'ambience', 'vibration'] as const;
type Flags = Readonly<Record<(typeof flags)[number], boolean>>;

interface Kept extends Flags {
  readonly volume: (typeof volumes)[number];
}

/** Kept as the words that hold. Where one plays for oneself, the table sounds unless it was silenced; among others, in a class or
 * watching, only where somebody wished so. */
const sound = rememberedText<Kept>(
  'sound',
  (text = 'on low effects ambience vibration') => {
    const words = text.split(' ');
    const held = Object.fromEntries(flags.map((flag) => [flag, words.includes(flag)])) as Record<keyof Flags, boolean>;
    return { ...held, volume: volumes.find((word) => words.includes(word)) ?? 'low' };
  },
  (kept) => [kept.volume, ...flags.filter((flag) => kept[flag])].join(' '),
);

/** What sounds in this browser, and how to change it. */
export function useSoundPreferences(amongOthers: boolean) {
  const { on, onInClass, ...kinds } = sound.use();
  return {
    ...kinds,
    on: amongOthers ? onInClass : on,
    change({ on: next, ...part }: Partial<Omit<Kept, 'onInClass'>>) {
      const switched = next === undefined ? {} : amongOthers ? { onInClass: next } : { on: next };
      sound.set({ ...sound.get(), ...part, ...switched });
    },
  };
}
