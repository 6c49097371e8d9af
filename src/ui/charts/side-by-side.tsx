import type { ReactNode } from 'react';

interface SideBySideProps {
  width: number;
  height: number;
  /** Share of the first where both stand side by side. */
  first?: number;
  children: readonly [(width: number, height: number) => ReactNode, (width: number, height: number) => ReactNode];
}

const gap = 36;
const stacked = (width: number): boolean => width < 520;

/** What two plots of `height` need: one below the other where it is narrow. */
export const sideBySideHeight = (height: number) => (width: number) => (stacked(width) ? 2 * height + gap / 2 : height);

/** Two plots in one picture. */
export function SideBySide({ width, height, first = 0.5, children: [one, other] }: SideBySideProps) {
  if (stacked(width))
    return (
      <>
        <g>{one(width, height)}</g>
        <g transform={`translate(0 ${height + gap / 2})`}>{other(width, height)}</g>
      </>
    );
  const own = Math.round((width - gap) * first);
  return (
    <>
      <g>{one(own, height)}</g>
      <g transform={`translate(${own + gap} 0)`}>{other(width - gap - own, height)}</g>
    </>
  );
}
