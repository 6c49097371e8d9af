import { parts, publicParts, type Part, type Parts, type PublicPart } from './parts';

/** A part of the evaluation and by how much a move changes it; owners' gain in ¥100 m. */
export interface Reason<P extends Part = Part> {
  readonly part: P;
  readonly change: number;
}

/** Less than this is not worth a word; ¥100 m. */
const least = 0.3;
/** Nor is what is small beside the main reason. */
const beside = 0.2;
const most = { gains: 2, costs: 2 } as const;

/** What speaks for a move and then what it costs, the weightiest first. */
export function reasonsOf(change: Parts): Reason[] {
  const told = among(change, parts);
  return [
    ...told.filter((reason) => reason.change > 0).slice(0, most.gains),
    ...told.filter((reason) => reason.change < 0).slice(0, most.costs),
  ];
}

/** What everybody can see to speak for a move. */
export const publicReasonsOf = (change: Parts): Reason<PublicPart>[] =>
  among(change, publicParts)
    .filter((reason) => reason.change > 0)
    .slice(0, most.gains);

function among<P extends Part>(change: Parts, told: readonly P[]): Reason<P>[] {
  const main = Math.max(...told.map((part) => Math.abs(change[part])));
  return told
    .map((part) => ({ part, change: change[part] }))
    .filter((reason) => Math.abs(reason.change) >= Math.max(least, beside * main))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
