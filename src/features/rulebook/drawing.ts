import type { ArtKind } from '../../ui/game-pieces/art';

/** A drawing as the book names it. */
export interface Drawing {
  readonly kind: ArtKind;
  readonly id: string;
}

const kinds: readonly ArtKind[] = [
  'company',
  'investor',
  'compute',
  'data',
  'funding',
  'contract',
  'news',
  'ambition',
  'climate',
  'icon',
  'domain',
  'resource',
  'scene',
];

/** Reads `kind:id`; undefined for a kind nobody draws. */
export function drawingOf(name: string): Drawing | undefined {
  const [word, id] = name.split(':');
  const kind = kinds.find((known) => known === word);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}
