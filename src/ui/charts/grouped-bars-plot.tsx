import { scaleLinear } from 'd3-scale';
import { fitText } from './fit-text';
import { Hatching } from './hatching';
import styles from './plots.module.css';
import { boldWidth, textWidth } from './text-width';

export interface BarGroup {
  id: string;
  /** Above its bars; absent where each bar's own label is enough. */
  title?: string;
  bars: readonly GroupedBar[];
}

export interface GroupedBar {
  id: string;
  label: string;
  /** Written after the bar. */
  text: string;
  parts: readonly { value: number; kind: 'first' | 'second' | 'third' | 'gain' | 'lost' }[];
  /** A faint bar behind, such as the whole. */
  whole?: number;
  /** Remarks below the bar: in one line where there is room, else a line each. */
  details?: readonly string[];
  strong?: boolean;
}

export interface GroupedBarsPlotProps {
  id: string;
  groups: readonly BarGroup[];
  width: number;
  /** Each group is measured by its own largest bar: for measures of different units. */
  apart?: boolean;
  /** Side by side where there is room. */
  columns?: number;
}

const bar = 18;
const step = 24;
const titleStep = 24;
const gap = 10;
/** Of groups too small to need more. */
const smallGap = 3;
const labelStep = 18;
const detailStep = 19;
const between = 32;

/** How wide labels before the bars are, in px; 0 where they would take too much room and stand above. */
function labelRoom(groups: readonly BarGroup[], width: number): number {
  const widthOfLabel = ({ label, strong = false }: GroupedBar): number => (strong ? boldWidth : textWidth)(label);
  const wanted = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(widthOfLabel))) + 14;
  return wanted > width * 0.56 ? 0 : wanted;
}

/** Remarks of a bar as lines. */
function linesOf({ details = [] }: GroupedBar, width: number): readonly string[] {
  const together = details.join(' · ');
  return details.length === 0 || textWidth(together) <= width ? (together === '' ? [] : [together]) : details;
}

/** Groups of each column, filled row by row, so that neighbours are compared: as many side by side as there is room for. */
function columnsOf(groups: readonly BarGroup[], width: number, columns: number): (readonly BarGroup[])[] {
  const count = width < 520 ? 1 : columns;
  return Array.from({ length: count }, (_, column) => groups.filter((__, index) => index % count === column));
}

const widthOf = (width: number, count: number): number => (width - (count - 1) * between) / count;

/** What `GroupedBarsPlot` needs. */
export function groupedBarsHeight(groups: readonly BarGroup[], width: number, columns = 1): number {
  const split = columnsOf(groups, width, columns);
  const own = widthOf(width, split.length);
  const above = labelRoom(groups, own) === 0;
  return Math.max(0, ...split.map((those) => those.reduce((sum, group) => sum + heightOf(group, above, own), 0)));
}

const heightOf = ({ title, bars }: BarGroup, above: boolean, width: number): number =>
  (title === undefined ? 0 : titleStep) +
  bars.length * (step + (above ? labelStep : 0)) +
  bars.reduce((sum, one) => sum + linesOf(one, width).length * detailStep, 0) +
  (bars.length < 3 ? smallGap : gap);

/** Lying bars in groups, each with its label and its value. */
export function GroupedBarsPlot({ id, groups, width, apart = false, columns = 1 }: GroupedBarsPlotProps) {
  const split = columnsOf(groups, width, columns);
  const own = widthOf(width, split.length);
  return (
    <>
      <Hatching id={id} />
      {split.map((those, index) => (
        <g key={index} transform={`translate(${index * (own + between)} 0)`}>
          <BarColumn id={id} groups={those} all={groups} width={own} apart={apart} />
        </g>
      ))}
    </>
  );
}

interface BarColumnProps extends Required<Pick<GroupedBarsPlotProps, 'id' | 'groups' | 'width' | 'apart'>> {
  /** Those of all columns, which share a scale. */
  all: readonly BarGroup[];
}

function BarColumn({ id, groups, all, width, apart }: BarColumnProps) {
  const bars = all.flatMap((group) => group.bars);
  const left = labelRoom(all, width);
  const above = left === 0;
  const room = Math.max(0, ...bars.map(({ text }) => boldWidth(text))) + 10;
  const longest = (those: readonly BarGroup[]): number =>
    Math.max(1e-9, ...those.flatMap((group) => group.bars.map(lengthOf)));
  let y = 0;
  return groups.map((group) => {
    const x = scaleLinear([0, longest(apart ? [group] : all)], [0, Math.max(20, width - left - room)]);
    const start = y;
    const first = start + (group.title === undefined ? 0 : titleStep);
    const each = step + (above ? labelStep : 0);
    y += heightOf(group, above, width);
    return (
      <g key={group.id}>
        {group.title === undefined ? undefined : (
          <text x="0" y={start + 15} className={styles.strong}>
            {fitText(group.title, width * 0.95)}
          </text>
        )}
        {group.bars.map((one, index) => (
          <OneBar
            key={one.id}
            one={one}
            x={x}
            y={first + index * each + (above ? labelStep : 0)}
            left={left}
            width={width}
            hatch={id}
          />
        ))}
      </g>
    );
  });
}

const lengthOf = ({ parts, whole = 0 }: GroupedBar): number =>
  Math.max(
    whole,
    parts.reduce((sum, { value }) => sum + Math.max(0, value), 0),
  );

interface OneBarProps {
  one: GroupedBar;
  x: (value: number) => number;
  y: number;
  left: number;
  width: number;
  hatch: string;
}

function OneBar({ one, x, y, left, width, hatch }: OneBarProps) {
  const ends = one.parts.map((_, index) =>
    x(one.parts.slice(0, index + 1).reduce((sum, { value }) => sum + Math.max(0, value), 0)),
  );
  return (
    <g>
      <text
        x={left === 0 ? 0 : left - 8}
        y={left === 0 ? y - 4 : y + 13}
        textAnchor={left === 0 ? 'start' : 'end'}
        className={one.strong === true ? styles.strong : undefined}
      >
        {fitText(one.label, left === 0 ? width : left - 10)}
      </text>
      {one.whole === undefined ? undefined : (
        <rect x={left} y={y} width={Math.max(0, x(one.whole))} height={bar} className={styles.back} />
      )}
      {one.parts.map((part, index) => {
        const from = ends[index - 1] ?? 0;
        return (
          <rect
            key={index}
            x={left + from}
            y={y}
            width={Math.max(0, (ends[index] ?? 0) - from)}
            height={bar}
            className={styles[part.kind]}
            fill={part.kind === 'lost' ? `url(#${hatch})` : undefined}
          />
        );
      })}
      <text x={left + Math.max(ends.at(-1) ?? 0, x(one.whole ?? 0)) + 7} y={y + 13} className={styles.strong}>
        {one.text}
      </text>
      {linesOf(one, width).map((line, index) => (
        <text key={line} x="0" y={y + bar + 15 + index * detailStep}>
          {fitText(line, width)}
        </text>
      ))}
    </g>
  );
}
