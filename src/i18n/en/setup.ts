/** Words of setting up a match, at one device or online, in English. */
export const setup = {
  back: 'Back',
  whoSits: 'Who sits down',
  whoSitsHint: 'giants and start-ups alternate; change any of them',
  whichGame: 'Which game',
  seatNumber: (p: { number: number }) => `Seat ${p.number}`,
  company: 'Company',
  playerName: 'Name',
  whoPlays: 'Who plays',
  human: 'Human',
  levels: { easy: 'Easy bot', normal: 'Normal bot', hard: 'Hard bot', expert: 'Expert bot' },
  temperament: 'Character',
  temperaments: {
    even: { name: 'Even-tempered', text: 'Leans nowhere: plays what it finds best.' },
    founder: { name: 'Founder', text: 'Believes in its models: trains first, sells late and little of itself.' },
    burner: { name: 'Burner', text: 'Believes in growth: raises what it can and burns it on users.' },
    bootstrapper: { name: 'Merchant', text: 'Believes in customers: lives on contracts, keeps its stake.' },
    'herd-follower': { name: 'Herd-follower', text: 'Does what the leader is known for.' },
  },
  addSeat: 'Add a seat',
  removeSeat: (p: { number: number }) => `Remove seat ${p.number}`,
  botName: (p: { number: number }) => `Bot ${p.number}`,
  chooseScenario: 'Scenario',
  minutes: 'minutes',
  favour: 'Investors favour leaders',
  always: 'always',
  half: 'half',
  never: 'never',
  favourHints: {
    always: 'Each backs whoever leads in what it looks at.',
    half: 'Each looks at who leads, or draws lots, at even odds.',
    never: 'Each draws lots: leading brings no money.',
  },
  fixedCompanies: 'The intro game deals its own companies.',
};

export type SetupText = typeof setup;
