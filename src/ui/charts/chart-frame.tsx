import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../visually-hidden';
import styles from './chart-frame.module.css';
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
  height: number;
  tone?: 'night' | 'paper';
  level?: 2 | 3;
  /** Draws at the given width in px. */
  children: (width: number) => ReactNode;
}

/** What all charts share: a title that states the finding, the picture at its real size, and its numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, legend, table, height, tone = 'paper', level = 3, children } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <figure className={classNames(styles.frame, styles[tone])}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {subtitle === undefined ? undefined : <p className={styles.subtitle}>{subtitle}</p>}
      {legend}
      <div ref={box} className={styles.box} style={{ minHeight: height }}>
        <svg width={width} height={height} role="img" aria-labelledby={id} className={styles.picture}>
          {children(width)}
        </svg>
      </div>
      <VisuallyHidden>
        <table aria-labelledby={id}>
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
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}
