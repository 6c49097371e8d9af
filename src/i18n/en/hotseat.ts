/** Words of playing at one device in English. */
export const hotseat = {
  // new game
  newGame: 'New game',
  playHere: 'Play here.',
  playHereText: 'One screen goes around the table. A curtain falls between players, so hands stay secret.',
  defaultName: (p: { number: number }) => `Player ${p.number}`,
  scenario: 'A scenario',
  sealing: 'Boardroom choices sealed',
  sealingHints: {
    'own-turn': 'The device changes hands half as often.',
    together: 'Everybody has seen all turns before choosing.',
  },
  ownTurn: 'in each turn',
  together: 'after all turns',
  summary: (p: { companies: number; bots: number }) =>
    `${p.companies} companies, ${p.bots === 0 ? 'all human' : p.bots === 1 ? 'one of them a bot' : `${p.bots} of them bots`}`,
  saved: 'Saved in this browser after every move.',
  deal: 'Deal the cards',
  dealDetail: 'the lowest valuation builds first',
  needName: 'Give every person a name.',
  sameNames: 'Two people have the same name.',
  opens: (p: { climate: string }) => `opens ${p.climate}`,
  // in the match
  loading: 'Setting the table …',
  menu: 'Menu',
  saveLeave: 'Save and leave',
  showGuide: 'Show the guide',
  rename: 'Rename the match',
  renameLabel: 'Name of the match',
  export: 'Export as a file',
  newName: 'New name',
  reminders: 'Reminders',
  seats: 'Seats and bots',
  seatToBot: 'Let a bot play',
  seatToHuman: 'Take over',
  lastPerson: 'The last person at the table keeps the seat.',
  settings: 'Settings',
  log: 'Log',
  unknownMatch: 'This match is not in this browser.',
  unknownMatchText:
    'It may have been played on another device, or deleted. A match file can be imported on the first page.',
  unreadable: 'This match can’t be read now.',
  unreadableText:
    'The browser does not let the page at what it has stored: the match may still be there. Close other tabs of the game, or try again later.',
  tryAgain: 'Try again',
  toHome: 'To the first page',
  finished: 'finished',
  matchName: (p: { scenario: string; date: string }) => `${p.scenario}, ${p.date}`,
};

export type HotseatText = typeof hotseat;
