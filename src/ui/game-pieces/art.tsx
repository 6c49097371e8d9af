import { basePath } from '../../net/base-path';
import { classNames } from '../primitives/class-names';
import styles from './art.module.css';
import { rem } from '../primitives/rem';

/** Where the drawings are; a build names another folder (`build/drawings.ts`), Vite's own server shows ours. */
const drawings: string = basePath + (import.meta.env['DRAWINGS'] ?? 'assets');

/** Folder of each kind of drawing and its natural size in px. */
const kinds = {
  company: { folder: 'companies', width: 96, height: 96 },
  investor: { folder: 'investors', width: 128, height: 138 },
  compute: { folder: 'cards/compute', width: 120, height: 72 },
  data: { folder: 'cards/data', width: 120, height: 72 },
  funding: { folder: 'cards/funding', width: 120, height: 72 },
  contract: { folder: 'contracts', width: 64, height: 64 },
  news: { folder: 'news', width: 160, height: 96 },
  ambition: { folder: 'ambitions', width: 64, height: 64 },
  climate: { folder: 'climate', width: 64, height: 64 },
  icon: { folder: 'icons', width: 64, height: 64 },
  domain: { folder: 'domains', width: 64, height: 64 },
  resource: { folder: 'resources', width: 64, height: 64 },
  scene: { folder: 'scenes', width: 1280, height: 720 },
  app: { folder: 'app', width: 512, height: 512 },
} as const;

export type ArtKind = keyof typeof kinds;

/** Address of a drawing. */
export const artUrl = (kind: ArtKind, id: string): string => `${drawings}/${kinds[kind].folder}/${id}.svg`;

export interface ArtProps {
  kind: ArtKind;
  id: string;
  /** Width in px; the height follows from the drawing unless given. */
  size?: number;
  height?: number;
  /** What the picture says; left out for decoration. */
  title?: string;
  /** Fills its (positioned) box, cutting what overhangs. */
  cover?: boolean;
  className?: string;
}

/** A drawing as a picture of fixed size: it never shifts the layout and never holds up the page. */
export function Art({ kind, id, size, height, title = '', cover = false, className }: ArtProps) {
  const natural = kinds[kind];
  const width = size ?? natural.width;
  const tall = height ?? Math.round((width * natural.height) / natural.width);
  return (
    <img
      src={artUrl(kind, id)}
      style={{ ['--width' as string]: rem(width), ['--height' as string]: rem(tall) }}
      alt={title}
      decoding="async"
      draggable={false}
      className={classNames(styles.art, cover && styles.cover, className)}
    />
  );
}
