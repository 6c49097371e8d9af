import { escape } from './table';

/** A curve: values from 0 to 1, one a quarter. */
export interface Curve {
  readonly name: string;
  readonly values: readonly { readonly value: number; readonly low: number; readonly high: number }[];
}

const box = { left: 52, top: 46, width: 460, height: 220 };
const colours = ['#1b6ca8', '#b4491f', '#2f7d4f', '#6d4a94'];
const dashes = ['', '7 4', '2 4', '9 3 2 3'];

/** An SVG chart of curves with their intervals as bands; `fair` is drawn as a level. */
export function lineChart(title: string, curves: readonly Curve[], fair: number): string {
  const most = Math.max(2, ...curves.map(({ values }) => values.length));
  const x = (i: number): number => Math.round(box.left + (i * box.width) / (most - 1));
  const y = (value: number): number => Math.round(box.top + (1 - value) * box.height);
  const bottom = box.top + box.height;
  const right = box.left + box.width;
  const rules = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<path d="M${box.left} ${y(at)}H${right}" stroke="#ddd"/><text x="${box.left - 8}" y="${y(at) + 4}" text-anchor="end">${at * 100} %</text>`,
  );
  const quarters = Array.from(
    { length: most },
    (_, i) => `<text x="${x(i)}" y="${bottom + 18}" text-anchor="middle">Q${i + 1}</text>`,
  );
  const drawn = curves.map(({ name, values }, i) => {
    const colour = colours[i % colours.length];
    const upper = values.map(({ high }, q) => `${x(q)},${y(high)}`);
    const lower = values.map(({ low }, q) => `${x(q)},${y(low)}`).reverse();
    const line = values.map(({ value }, q) => `${x(q)},${y(value)}`).join(' ');
    const legend = box.top + 6 + 18 * i;
    return [
      `<polygon points="${[...upper, ...lower].join(' ')}" fill="${colour}" opacity="0.12"/>`,
      `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[i % dashes.length]}"/>`,
      `<path d="M${right + 16} ${legend}h26" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[i % dashes.length]}"/>`,
      `<text x="${right + 48}" y="${legend + 4}">${escape(name)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 310" width="700" height="310" role="img" aria-label="${escape(title)}" font-family="sans-serif" font-size="12">`,
    `<rect width="700" height="310" fill="#fff"/><text x="${box.left}" y="26" font-size="14">${escape(title)}</text>`,
    ...rules,
    `<path d="M${box.left} ${y(fair)}H${right}" stroke="#888" stroke-dasharray="1 3"/><text x="${right}" y="${y(fair) - 4}" text-anchor="end">an equal chance</text>`,
    ...quarters,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
