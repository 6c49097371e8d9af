import { textWidth } from './text-width';

/** A text set in 13 px, cut short with an ellipsis where it is wider than `width` px. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
