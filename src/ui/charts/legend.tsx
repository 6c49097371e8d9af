import type { ReactNode } from 'react';
import styles from './legend.module.css';

export interface LegendEntry {
  id: string;
  label: ReactNode;
  /** How the swatch is filled. */
  swatch: 'kept' | 'given' | 'burned' | 'put' | 'company' | 'lost' | 'first' | 'second' | 'third' | 'dot' | 'ring';
  colour?: string;
  /** Dash of the line meant, so that colour is never alone; "0" is solid. */
  dash?: string;
}

/** What the fills mean. */
export function Legend({ entries, note }: { entries: readonly LegendEntry[]; note?: ReactNode }) {
  return (
    <p className={styles.legend} aria-hidden>
      {entries.map((entry) => (
        <span key={entry.id} className={styles.entry}>
          <Swatch entry={entry} />
          {entry.label}
        </span>
      ))}
      {note === undefined ? undefined : <span>{note}</span>}
    </p>
  );
}

function Swatch({ entry: { swatch, colour, dash } }: { entry: LegendEntry }) {
  if (dash === undefined)
    return <i className={styles[swatch]} style={colour === undefined ? undefined : { background: colour }} />;
  return (
    <svg className={styles.line} viewBox="0 0 30 8">
      <path d="M0 4H30" stroke={colour} strokeWidth="3" strokeDasharray={dash === '0' ? undefined : dash} />
    </svg>
  );
}
