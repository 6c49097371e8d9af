/** What is bounded for one browser, address, seat or student: the kinds of limits that somebody may hit. */
export const limitKinds = [
  'guesses',
  'guesses-from-address',
  'guesses-about-session',
  'guesses-about-student',
  'answers',
  'tables',
  'connections',
  'pages',
  'acts',
  'chat',
] as const;
export type LimitKind = (typeof limitKinds)[number];
