import type { ReactNode } from 'react';
import styles from './legend.module.css';

export interface LegendEntry {
  id: string;
  label: ReactNode;
  /** How the swatch is filled. */
  swatch: 'kept' | 'given' | 'burned' | 'put' | 'company' | 'lost' | 'first' | 'second' | 'third' | 'dot' | 'ring';
  colour?: string;
}

/** What the fills mean. */
export function Legend({ entries, note }: { entries: readonly LegendEntry[]; note?: ReactNode }) {
  return (
    <p className={styles.legend} aria-hidden>
      {entries.map((entry) => (
        <span key={entry.id} className={styles.entry}>
          <i
            className={styles[entry.swatch]}
            style={entry.colour === undefined ? undefined : { background: entry.colour }}
          />
          {entry.label}
        </span>
      ))}
      {note === undefined ? undefined : <span>{note}</span>}
    </p>
  );
}
