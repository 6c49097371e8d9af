/** The sounds of the table, each made by `synth.ts`. */
export type SoundName =
  | 'card'
  | 'pen'
  | 'tick'
  | 'chip'
  | 'gavel'
  | 'seal'
  | 'tear'
  | 'stamp'
  | 'coins'
  | 'paper'
  | 'weather'
  | 'rope'
  | 'handshake'
  | 'level'
  | 'bell';

/** What the air over the table is like; each climate has its own. */
export type Air = 'winter' | 'cold' | 'cautious' | 'warm' | 'frenzy';
