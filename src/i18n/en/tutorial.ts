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
  readonly valuation: number;
  readonly cash: number;
  readonly multiple: number;
  readonly cut: number;
  readonly winner: string;
  readonly won: boolean;
  /** As the table writes it. */
  readonly gain: string;
  /** What investors add for whoever is valued highest. */
  readonly premium: string;
  /** Who raised most, undefined when the guided company did, and how much. */
  readonly richest: string | undefined;
  readonly richestRaised: string;
  readonly richestWon: boolean;
}

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** Words of the guided first game in English. */
export const tutorial = {
  matchName: 'First game, guided',
  you: 'You',
  next: 'Go on',
  hide: 'Hide the guide',
  hidden: 'The guide is hidden. The menu brings it back.',
  confirm: 'Confirm it with this button: it says what the move brings. Until then nothing has happened.',
  wayBack: 'Something else is open in the place of the actions. This button puts it back.',
  /** Follows the text of a note. */
  behindTab: ' Press this tab to see it.',
  whole: 'Play a whole game',
  end: 'Close the guide',
  steps: {
    welcome: {
      title: 'Welcome to the boom',
      text: (p: GuideFacts) =>
        `Everybody builds large models, and you lead ${p.company}, a start-up for health care. Two bots lead giants: bigger, and fond of burning money. Three quarters: under eight minutes.`,
    },
    goal: {
      title: 'What wins',
      text: (p: GuideFacts) =>
        `Owners’ gain: stake × (valuation + cash), less what the owners put in. Yours is ${p.stake}\u00A0×\u00A0(${p.valuation}\u00A0+\u00A0${p.cash}) =\u00A0${p.gain}. Not the most money wins, not the most users. Press a figure to see what it is made of.`,
    },
    sign: {
      title: 'Sign a customer',
      text: (p: GuideFacts) =>
        `${p.customer} pays ${p.pays} a quarter, from the next one on, and your valuation counts that ${p.multiple} times. It asks for quality ${p.asks}; in Health you have ${p.have}. The small square is the capacity it takes. Press its card.`,
    },
    build: {
      title: 'Buy computing power',
      text: () =>
        'Customers and training take capacity, and yours is used up. Press Build, and choose the small cluster in your hand. Its upkeep comes every quarter, so it weighs on your valuation.',
    },
    train: {
      title: 'Make the product better',
      text: () =>
        'Training takes data, cash and free capacity. Press Vertical, and take Health one level up: one card and ¥1 bring better customers into reach. A foundation would lift every domain, but costs far more, and yours are hospitals.',
    },
    endTurn: {
      title: 'Your three actions are used',
      text: () =>
        'End your turn; until then the curved arrow takes moves back. The others build after you: the lowest valuation goes first, the leader last.',
    },
    pitch: {
      title: 'The boardroom',
      text: (p: GuideFacts) =>
        `Each investor ranks everybody by one measure. Of those who pitch to it, it pays the best, if above the line: the cut. ${p.backers === 0 ? 'None of them would back you today: pitch to nobody' : many(p.backers, 'One of them would back you today: choose that one', `${p.backers} of them would back you today: choose one, best where you are first`)}. Then go on.`,
    },
    burn: {
      title: 'Burning money',
      text: () =>
        'Users lift your valuation. But a fifth of them leaves every quarter, and the cash you burn for them is gone even if you win none. Burn nothing today, and see what the others do.',
    },
    seal: {
      title: 'Seal the envelope',
      text: () =>
        'The slip shows what a deal would do: more cash, a smaller stake, owners’ gain hardly changed. When all have sealed, the envelopes are opened together.',
    },
    report: {
      title: 'What happened, and why',
      text: () =>
        'Press Next to open the quarter step by step: who burned, who won users, whom investors paid, the Books with wages and upkeep, and what each company is worth now. Every line says why.',
    },
    raised: {
      title: 'You raised money',
      text: (p: GuideFacts) =>
        `${p.raised} came in, and your owners now hold ${p.stake}. At a fair price a deal leaves owners’ gain as it was. What you make of the money changes it.`,
    },
    talked: {
      title: 'No money this time',
      text: () =>
        'No investor paid you. Each pays only one of those who pitch to it, the best on its list; and when chairs run out, the highest valuation sits first.',
    },
    follow: {
      title: 'Lead one list',
      text: (p: GuideFacts) =>
        `Whoever leads gets money, and with it gets further ahead; ${p.premium} more goes to whoever is valued highest. Find a list that you can lead.`,
    },
    draw: {
      title: 'Draw cards',
      text: () =>
        'A draw takes two cards: face up, or blind from a deck. Data trains models, compute carries customers, funding cards sweeten a pitch. Rivals don’t see your hand. Press a card.',
    },
    hint: {
      title: 'When you are stuck',
      text: () =>
        'Ask what a strong player would do, and why: here, or with the key H. The rest of this turn is up to you.',
    },
    need: {
      title: 'Do you need money?',
      text: () =>
        'Every deal sells a slice of the company. Raise when it is warm, you rank high, and you can turn the money into customers and better models: cold climates pay less, to fewer. Else pitch to nobody, and keep your stake.',
    },
    cold: {
      title: 'It turns cold',
      text: (p: GuideFacts) =>
        `Net revenue now counts × ${p.multiple} in a valuation, cheques shrink, and ${many(p.cut, 'only one deal can close', `only ${p.cut} deals can close`)} this quarter. Whoever lived on cheques feels it first.`,
    },
    last: {
      title: 'The last quarter',
      text: (p: GuideFacts) =>
        `After it everything is counted. A customer signed now still adds ${p.multiple} × what it pays to your valuation. Cash you keep counts too; cash you burn is gone.`,
    },
    result: {
      title: 'The final count',
      text: (p: GuideFacts) =>
        `${p.won ? `You won, with an owners’ gain of ${p.gain}.` : `${p.winner} made most for its owners; yours gained ${p.gain}.`} ${p.richest ?? 'You'} raised most, ${p.richestRaised}, ${p.richestWon ? 'and turned it into value: that wins, not the money itself.' : 'and did not win: raising money is not winning.'} The review shows where the game turned.`,
    },
  },
};

export type TutorialText = typeof tutorial;
export type StepId = keyof TutorialText['steps'];
