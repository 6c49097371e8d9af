import type { BookText } from '../../../../rules/book/types';

/** Setting up, the course of a quarter, and one's own turn. */
export const turn: Pick<BookText['sections'], 'setup' | 'quarter' | 'build' | 'training' | 'signing'> = {
  setup: {
    title: 'Setting up',
    blocks: [
      {
        kind: 'table',
        caption: 'What a company starts with',
        head: ['', 'Giant', 'Start-up'],
        rows: [
          [
            'Cash',
            '¥11 (¥7 with 2 players, ¥8 with 3, ¥13 with 5, ¥16 with 6)',
            '¥7 (¥12 with 2 players, ¥9 with 3, ¥6 with 5 or 6)',
          ],
          ['Owners’ capital', '¥6', '¥0'],
          ['Brand', '17', '13'],
          ['Foundation', '2', '0'],
          ['Verticals', 'none', '2 in its home domain'],
          ['Capacity', '3, upkeep ¥1', '1, no upkeep'],
          ['Payroll a quarter', '¥3', '¥2'],
        ],
      },
      {
        kind: 'list',
        items: [
          'Everybody holds 100% of their company.',
          'Some companies start with ¥1 or ¥2 more cash, or less; the table of companies tells.',
          'Everybody is dealt 3 data cards, 1 compute card and 1 funding card.',
          'Companies are dealt, giants and start-ups in turn, unless you choose them.',
          'Everybody is dealt two ambitions that suit the role, and keeps one of them at the start of the first turn.',
          'The standard game opens warm.',
        ],
      },
    ],
  },
  quarter: {
    title: 'A quarter, step by step',
    blocks: [
      {
        kind: 'steps',
        items: [
          'News: a card is turned over, the climate moves, the market is renewed, and the order of play is fixed. Nothing to decide.',
          'Build: each company in turn has three actions. The lowest valuation goes first.',
          'Boardroom: everybody decides in secret whom to pitch to and how much to burn. All envelopes are opened together: first users are shared, then deals close.',
          'Books: money comes in and goes out. Nothing to decide.',
        ],
      },
      { kind: 'heading', text: 'News' },
      {
        kind: 'steps',
        items: [
          'The card shown as forecast becomes this quarter’s news; the next one is turned over as the new forecast. In the last quarter there is none.',
          'The news moves the climate by the steps printed on it, never beyond winter or frenzy. In the first and the last quarter, and in games with a set climate path, it does not.',
          'Its rule holds for this quarter only.',
          'A new lot is drawn, in the open: it breaks ties before investors this quarter.',
          'The oldest unsigned contract and the investor longest in the row leave (not in the first quarter); both rows are filled up.',
          'Licences that are no longer needed, because open source has risen, end.',
          'The order of Build is fixed: lowest valuation first, ties by a lot of their own. The hungry pick first.',
        ],
      },
      { kind: 'cards', of: 'news' },
    ],
  },
  build: {
    title: 'Your turn',
    blocks: [
      {
        kind: 'text',
        text: 'You have three actions, in any order, the same one more than once if you like. You may leave actions unused.',
      },
      {
        kind: 'list',
        items: [
          'Draw two cards, one after the other, each from a face-up row or from the top of a deck.',
          'Build: play a compute card from your hand and pay its cost. A cluster stays; cloud rental gives its capacity for this quarter’s training.',
          'Train your foundation by one level.',
          'Train a vertical by one level.',
          'Sign an open contract.',
          'Win over a contract from a rival.',
          'Pivot, once a game: give up one foundation level for two vertical levels in one domain. They must not pass level 6.',
        ],
      },
      { kind: 'heading', text: 'Free, in your own turn' },
      {
        kind: 'list',
        items: [
          'Set your API price to ¥1, ¥2 or ¥3, once a turn. It holds for licences taken from now on.',
          'Finish a shelved training run by paying its bill.',
          'Sell a cluster that nothing runs on: half its printed cost, rounded down. Founding clusters and those that came from an investor fetch nothing. Not in the last quarter.',
          'Giants only, once a quarter: a capital call. The parent pays ¥5. The first call adds 5 to owners’ capital, the next 7, then 9, 11 and so on: patience is not free.',
        ],
      },
      {
        kind: 'text',
        text: 'At the end of your turn discard down to 8 cards.',
      },
    ],
  },
  training: {
    title: 'Training',
    blocks: [
      { kind: 'heading', text: 'A foundation' },
      {
        kind: 'text',
        text: 'To go from level F to n = F + 1 you need data of value n of any kind, n free capacity, and ¥n. All of it is spent. Then an overrun chip is drawn from six (0, 0, 0, 1, 1, 2) and put back.',
      },
      { kind: 'formula', text: 'Overrun = ¥ chip × n ÷ 2, rounded up' },
      {
        kind: 'text',
        text: 'Pay it, and the level is yours. Or shelve the run, which you must when you cannot pay: the level waits until you pay the same sum in a turn of your own, without an action. While a run is shelved you cannot start another. Nobody knows the bill beforehand.',
      },
      {
        kind: 'example',
        text: 'Training level 5 takes data 5, capacity 5 and ¥5. Chip 1 adds ¥3 (5 ÷ 2, rounded up), chip 2 adds ¥5.',
      },
      { kind: 'heading', text: 'A vertical' },
      {
        kind: 'text',
        text: 'To go from level V to n = V + 1 in a domain you need data of value n of that domain, 1 free capacity and ¥1. Synthetic data counts for every domain, web data for none. No overrun.',
      },
      {
        kind: 'text',
        text: 'You may overpay with data, but not with a card you could keep: every set offered to you is one from which no card can be left out.',
      },
      {
        kind: 'art',
        art: ['icon:overrun-0', 'icon:overrun-1', 'icon:overrun-2'],
        caption: 'The overrun chips: half of them cost nothing.',
      },
    ],
  },
  signing: {
    title: 'Contracts and licences',
    blocks: [
      { kind: 'heading', text: 'Signing' },
      {
        kind: 'text',
        text: 'You may sign an open contract when your quality in its domain is at least what it asks for and its load is free. It pays from the next quarter’s Books on: business customers are slow and want proof.',
      },
      { kind: 'heading', text: 'Licences' },
      {
        kind: 'text',
        text: 'When your own quality falls short, a licence may do: choose a rival whose foundation is higher than your base and, with your vertical, reaches what the contract asks for. The rival cannot refuse. Its royalty token goes on the contract at the API price of that day.',
      },
      {
        kind: 'list',
        items: [
          'You pay the royalty at every Books, from this quarter’s on, whether the contract pays yet or not.',
          'The licence ends by itself as soon as your own base and vertical reach what is printed on the contract.',
          'If the licensor’s foundation falls later, you keep the contract.',
          'A licence never helps with a platform deal.',
        ],
      },
      { kind: 'heading', text: 'Winning over' },
      {
        kind: 'text',
        text: 'You may take a rival’s contract when your own quality, without a licence, reaches what it asks for and is at least 2 above the holder’s own, and its load is free. Pay the bank what the contract pays a quarter. It pays you from the next quarter on, and a royalty token on it is removed. No contract changes hands twice in a quarter. For a platform deal, compare foundations.',
      },
      {
        kind: 'example',
        text: 'Plumbline holds River Court, which asks for quality 6, with a quality of 4 and a licence. Whoever reaches 6 alone may win it over, if Plumbline’s ability did not ask for a gap of 3: 7 is needed.',
      },
    ],
  },
};
