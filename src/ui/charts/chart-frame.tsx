import { type ReactNode, useId } from 'react';
import { classNames } from '../primitives/class-names';
import { VisuallyHidden } from '../primitives/visually-hidden';
import styles from './chart-frame.module.css';
import { useUnit } from '../layout/composition';
import { useWidth } from './use-width';

export interface ChartTable {
  head: readonly string[];
  /** First cell of a row names it. */
  rows: readonly (readonly string[])[];
}

export interface ChartFrameProps {
  /** States the finding. */
  title: ReactNode;
  subtitle?: ReactNode;
  legend?: ReactNode;
  /** The same numbers for those who can't see the picture. */
  table: ChartTable;
  /** In px, or by the width drawn at. */
  height: number | ((width: number) => number);
  tone?: 'night' | 'paper';
  level?: 2 | 3;
  /** Drawn so many times larger, letters and all: for a projector. */
  scale?: number;
  /** Shows the table to everybody, folded away under this word. */
  numbers?: string;
  /** Draws at the given width in px. */
  children: (width: number) => ReactNode;
}

/** What all charts share: a title that states the finding, the picture at its real size, and its numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, legend, table, height, tone = 'paper', level = 3, scale = 1, numbers, children } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  // Drawn in px of a window of 1280 x 720, and no smaller in smaller ones.
  const times = Math.max(1, useUnit() / 16) * scale;
  const drawn = width / times;
  const high = typeof height === 'number' ? height : height(drawn);
  const Heading = `h${level}` as const;
  return (
    <figure className={classNames(styles.frame, styles[tone])} style={{ ['--chart-scale' as string]: scale }}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {subtitle === undefined ? undefined : <p className={styles.subtitle}>{subtitle}</p>}
      {legend}
      <div ref={box} className={styles.box} style={{ minHeight: high * times }}>
        <svg
          width={width}
          height={high * times}
          viewBox={`0 0 ${drawn} ${high}`}
          role="img"
          aria-labelledby={id}
          className={styles.picture}
        >
          {children(drawn)}
        </svg>
      </div>
      {numbers === undefined ? (
        <VisuallyHidden>
          <Numbers table={table} labelledBy={id} />
        </VisuallyHidden>
      ) : (
        <details className={styles.numbers}>
          <summary>{numbers}</summary>
          <Numbers table={table} labelledBy={id} />
        </details>
      )}
    </figure>
  );
}

function Numbers({ table, labelledBy }: { table: ChartTable; labelledBy: string }) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {table.head.map((cell, index) => (
            <th key={index} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
