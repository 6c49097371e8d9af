/** Words of the review of a finished match in English. */
export const review = {
  title: 'Review',
  close: 'Close the review',
  chances: 'Chance of winning',
  chancesNote: 'at the beginning of every turn, estimated with all cards open',
  end: 'End',
  here: 'on the table',
  decisions: 'Turning points of',
  thinking: (p: { share: string }) => `Looking at every decision again: ${p.share}`,
  ready: (p: { count: number }) => (p.count === 1 ? '1 turning point.' : `${p.count} turning points.`),
  none: 'No decision moved the chance of winning by 3 points or more.',
  failed: 'This match could not be reviewed.',
  missed: (p: { points: string }) => `${p.points} points missed`,
  found: (p: { points: string }) => `${p.points} points gained`,
  made: 'Made',
  better: 'Better',
  nextBest: 'Next best',
  wins: (p: { chance: string }) => `wins ${p.chance}`,
  show: (p: { quarter: string }) => `Show on the table (${p.quarter})`,
  honest:
    'All figures are estimates. Each decision was judged by what its player could see then, not by how the cards fell afterwards.',
};

export type ReviewText = typeof review;
