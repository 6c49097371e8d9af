/** What a step of the guide may speak of. Money in words. */
export interface GuideFacts {
  readonly company: string;
  /** The customer within reach, and what it pays a quarter. */
  readonly customer: string;
  readonly pays: string;
  readonly asks: number;
  readonly have: number;
  /** Investors that would back the company now. */
  readonly backers: number;
  readonly raised: string;
  readonly stake: string;
  readonly multiple: number;
  readonly cut: number;
  readonly winner: string;
  readonly won: boolean;
  readonly gain: string;
  /** Who raised most, and how much. */
  readonly richest: string;
  readonly richestRaised: string;
  readonly richestWon: boolean;
}

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** Words of the guided first game in English. */
export const tutorial = {
  matchName: 'First game, guided',
  you: 'You',
  guide: 'Guide',
  next: 'Go on',
  hide: 'Hide the guide',
  show: 'Show the guide',
  confirm: 'Confirm it with this button: it says what the move brings. Until then nothing has happened.',
  under: (p: { tab: string }) => `It is under “${p.tab}”, down here.`,
  whole: 'Play a whole game',
  end: 'Close the guide',
  noStorage: 'This browser keeps no data (a private window?), so the guided game can’t start.',
  toHome: 'To the first page',
  steps: {
    welcome: {
      title: 'Welcome to the boom',
      text: (p: GuideFacts) =>
        `Everybody builds large models, and you lead ${p.company}, a start-up for health care. Two bots lead giants with deep pockets. Three quarters: about seven minutes.`,
    },
    goal: {
      title: 'What wins',
      text: () =>
        'Owners’ gain: your stake × (valuation + cash), less what the owners put in. Not the most money, not the most users. Press any dotted figure to see why it is what it is.',
    },
    sign: {
      title: 'Sign a customer',
      text: (p: GuideFacts) =>
        `${p.customer} pays ${p.pays} a quarter, from the next one on. It asks for quality ${p.asks}, and in Health you have ${p.have}. Press its card.`,
    },
    build: {
      title: 'Buy computing power',
      text: () =>
        'That customer takes all your capacity. Press Build, and choose the small cluster in your hand: without free capacity nothing can be trained. Its upkeep comes every quarter, so it weighs on your valuation.',
    },
    train: {
      title: 'Make the product better',
      text: () =>
        'Training takes data and free capacity. Press Train vertical, and take Health one level up: the company is worth more, and better customers come into reach.',
    },
    endTurn: {
      title: 'Your three actions are used',
      text: () => 'End your turn. The others build after you: the lowest valuation goes first, the leader last.',
    },
    pitch: {
      title: 'The boardroom',
      text: (p: GuideFacts) =>
        `Each investor ranks everybody by one measure, and pays only companies above its line. ${p.backers === 0 ? 'None of them' : many(p.backers, 'One of them', `${p.backers} of them`)} would back you today. Choose whom to pitch to, then go on. Nobody sees your choice.`,
    },
    burn: {
      title: 'Burning money',
      text: () =>
        'Cash burned on users is gone, whether you win them or not, and a fifth of all users leaves every quarter. Nobody has to burn: leave it at nothing today, and see what the others do.',
    },
    seal: { title: 'Seal the envelope', text: () => 'When all are sealed they are opened together.' },
    report: {
      title: 'What happened, and why',
      text: () =>
        'Open the quarter step by step: who burned, who won users, whom investors paid, the accounts, and what each company is worth now. Every line says why.',
    },
    raised: {
      title: 'You raised money',
      text: (p: GuideFacts) =>
        `${p.raised} came in, and your owners now hold ${p.stake}. The deal itself changed owners’ gain by nothing. What you make of the money does.`,
    },
    talked: {
      title: 'Much talk, no money',
      text: () => 'No investor paid you. They favour leaders: the way to their money is to lead one of their lists.',
    },
    follow: {
      title: 'Lead one list',
      text: () =>
        'Each investor’s list shows where you stand by its measure. Whoever leads gets money, and with it gets further ahead. Find a list you can lead.',
    },
    draw: {
      title: 'Draw cards',
      text: () =>
        'A draw takes two cards: face up, or unseen from a deck. Data trains models, compute carries customers, funding cards sweeten a pitch. Press a card.',
    },
    hint: {
      title: 'When you are stuck',
      text: () => 'Ask what a strong player would do, and why: here, or with the key H. The other actions are yours.',
    },
    need: {
      title: 'Do you need money?',
      text: () =>
        'Every deal sells a slice of the company. Raise when you can turn money into customers and levels. Else pitch to no one, and keep what is yours.',
    },
    cold: {
      title: 'It turns cold',
      text: (p: GuideFacts) =>
        `Revenue now counts × ${p.multiple} in a valuation, cheques shrink, and ${many(p.cut, 'only one deal closes', `only ${p.cut} deals close`)} this quarter. Who lived on cheques feels it first.`,
    },
    last: {
      title: 'The last quarter',
      text: (p: GuideFacts) =>
        `After it everything is counted. A customer signed now still adds ${p.multiple} × what it pays to your valuation. Cash that is burned is gone.`,
    },
    result: {
      title: 'The count',
      text: (p: GuideFacts) =>
        `${p.won ? `You won: ${p.gain} for your owners.` : `${p.winner} made most for its owners, and you made ${p.gain}.`} ${p.richestWon ? `${p.richest} raised most, ${p.richestRaised}, and made something of it.` : `${p.richest} raised most, ${p.richestRaised}, and did not win: raising money is not winning.`} The review shows where the game turned.`,
    },
  },
} as const;
