import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { ChartFrame } from './chart-frame';
import { Legend } from './legend';
import { type CompanyValue, CompanyValueBar } from './company-value-bar';
import styles from './stacked-bars.module.css';

export interface StackedBarsProps {
  title: ReactNode;
  subtitle?: ReactNode;
  rows: readonly CompanyValue[];
  words: { name: string; kept: string; given: string; burned: string; put: string; unit?: string };
  format?: (value: number) => string;
}

const tenths = (value: number): string => value.toFixed(1);

const rowHeight = 80;

/** Created = kept + given; burned stands outside; what the owners had put in is a thin bar below what they kept. */
export function StackedBars({ title, subtitle, rows, words, format = tenths }: StackedBarsProps) {
  const hatch = useId();
  const most = Math.max(1, ...rows.map((row) => row.kept + row.given + row.burned));
  const table = {
    head: [words.name, words.kept, words.given, words.burned, words.put],
    rows: rows.map((row) => [row.name, ...[row.kept, row.given, row.burned, row.put].map(format)]),
  };
  const legend = (
    <Legend
      note={words.unit}
      entries={(['kept', 'given', 'burned', 'put'] as const).map((id) => ({ id, swatch: id, label: words[id] }))}
    />
  );
  const draw = (width: number) => {
    const left = width < 460 ? 44 : 150;
    const x = scaleLinear()
      .domain([0, most])
      .range([0, width - left - 50]);
    return (
      <>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" stroke="#1E1A14" strokeWidth="1.5" />
        </pattern>
        {rows.map((row, index) => (
          <g key={row.id} transform={`translate(0 ${index * rowHeight + 6})`}>
            <CompanyValueBar row={row} left={left} x={x} hatch={hatch} format={format} />
            <path d={`M0 ${rowHeight - 10}H${width}`} className={styles.rule} />
          </g>
        ))}
      </>
    );
  };
  return (
    <ChartFrame title={title} subtitle={subtitle} legend={legend} table={table} height={rows.length * rowHeight}>
      {draw}
    </ChartFrame>
  );
}
