/** Words of the curtain between two players at one device. */
export const curtain = {
  /** Between two sentences. */
  gap: ' ',
  passTo: (p: { name: string }) => `Pass to ${p.name}`,
  passToInOtherLanguage: (p: { name: string }) => `请交给${p.name}`,
  onlyYours: 'For your eyes only:',
  secrets: 'your hand and everything you keep to yourself.',
  alone: 'Nobody else should be looking.',
  open: (p: { name: string }) => `I am ${p.name}, open`,
  orEnter: 'or press Enter',
  toBot: 'Hand the seat to a bot',
  leave: 'Save and leave',
  since: 'Since your last turn',
  sinceStart: 'Since the match began',
  saw: 'What everyone saw',
  sawNothing: 'Nothing worth telling.',
  more: (p: { count: number }) => (p.count === 1 ? 'and one thing more' : `and ${p.count} things more`),
  standing: (p: { quarter: string; index: number; of: number }) => `${p.quarter}, quarter ${p.index} of ${p.of}`,
  valuation: 'valuation',
  gain: 'gain',
  hidden: (p: { name: string }) => `${p.name}’s cards are no longer on this page, and Back does not bring them up.`,
  hiddenAll: 'Nobody’s cards are on this page, and Back does not bring them up.',
  order: 'Build order',
  orderRule: 'lowest valuation first',
  played: 'has played',
  now: 'now',
  next: 'next',
  later: 'later',
};

export type CurtainText = typeof curtain;
