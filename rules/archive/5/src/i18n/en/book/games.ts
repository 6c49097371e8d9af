import type { BookText } from '../../../../rules/book/types';

/** Which game to play, and why it is made as it is. */
export const games: Pick<BookText['sections'], 'games' | 'notes'> = {
  games: {
    title: 'Games and modules',
    blocks: [
      { kind: 'heading', text: 'Intro game' },
      {
        kind: 'text',
        text: 'For a first play or a lesson: five quarters, about 25 minutes. No ambitions, licences, winning over or pivot. The funding deck holds Larger cheque, Much larger cheque and Better price only; the companies are fixed. The climate goes warm, warm, cautious, cold, warm, whatever the news says. Open source stands at 1, 1, 2, 2, 3, the pool at 2, 3, 3, 4, 5.',
      },
      { kind: 'heading', text: 'Standard game and scenarios' },
      {
        kind: 'text',
        text: 'The standard game uses every rule of this book. A scenario is the standard game with other start values: its length, its climate, the rise of open source, the pool, sometimes its own choice of news.',
      },
      { kind: 'cards', of: 'scenarios' },
      {
        kind: 'table',
        caption: 'Scenarios in numbers, quarter by quarter',
        head: ['Scenario', 'Climate', 'Open source', 'Pool'],
        rows: [
          [
            '2015: the subsidy war',
            'frenzy, frenzy, frenzy, warm, cold, winter',
            '1, 1, 1, 1, 2, 2',
            '4, 5, 6, 6, 5, 4',
          ],
          ['2021: easy money', 'frenzy, frenzy, warm, frenzy, warm, cautious', '1, 1, 1, 2, 2, 2', '2, 3, 3, 4, 4, 5'],
          [
            '2023: a hundred models',
            'warm, frenzy, cautious, cold, winter, cautious',
            '1, 2, 2, 3, 3, 3',
            '2, 3, 3, 4, 4, 5',
          ],
          ['Long winter', 'cold, winter, winter, winter, cold, cautious', '2, 2, 2, 3, 3, 3', '2, 2, 3, 3, 3, 4'],
          ['Open weights', 'opens cautious, then as the news says', '2, 3, 3, 4, 4, 5, 5, 5', '3, 3, 4, 4, 5, 5, 6, 6'],
        ],
      },
      {
        kind: 'text',
        text: 'Tiers of contracts come up as in the standard game, except that Open weights brings tier II from the second quarter to the fourth. 2015 draws from twelve news cards of its own, the intro game from fifteen; all other games from all twenty-six. In Long winter everybody starts with ¥3 more.',
      },
      { kind: 'heading', text: 'Investors’ favouritism' },
      {
        kind: 'text',
        text: 'A number f from 0 to 1, set before the game; 1 is the normal game. At each News, each investor, with chance 1 − f, ranks by a lot of its own this quarter instead of its measure; the lot is shown at once. With f = 0 money falls anywhere: play the same game both ways and compare who gets rich.',
      },
      { kind: 'heading', text: 'A neutral company' },
      {
        kind: 'text',
        text: 'A game of two may add a third company that nobody leads. It follows one simple fixed policy: sign what pays best, train, build, draw data, pitch where it would be backed. It takes money and users like any other, but cannot win.',
      },
    ],
  },
  notes: {
    title: 'Design notes',
    blocks: [
      { kind: 'text', text: 'Why some rules are as they are, and what they leave out.' },
      {
        kind: 'list',
        items: [
          'A deal leaves owners’ gain where it was. Raising money is neither winning nor losing; it is a larger stake on what you do next. This is the one thing to take away from the game.',
          'Pre-money counts cash. An early version did not, and it punished rich companies for raising.',
          'Investors lie open and say whom they would back. When funding cards named their own investor in secret, more than a third of the boardrooms held cards that nobody could close.',
          'The lowest valuation builds first. Money follows leaders in the boardroom; in return, the market serves the hungry first.',
          'Everybody’s burn is lost, won or not. That is an all-pay auction, the trap of every subsidy war; the truce is the way out that the two ride-hailing rivals found only at the end.',
          'Users leave by a fifth a quarter. Without that, one big burn would feed a company for ever.',
          'Who burns nothing wins no users, however good the model. In an early version they fell to giants for free.',
          'Only companies with something on an investor’s measure are ranked. Being the best of nobodies is not enough.',
          'A capital call costs more each time. At a flat price it was too good not to call, and patience was free.',
          'A rescue is dearer than any round, or it would have been the cheapest way to raise.',
          'A licence stays on its contract, and its royalty is due each quarter, until you can do without. When it was needed only for the moment of signing, it was far too cheap a way round training.',
          'Net revenue takes off upkeep but not payroll: machines weigh on value, people press on cash.',
          'Platform deals ask for foundation 4 or 5. With deals at 5 and 6, and a level worth only ¥4, prototype bots that were forbidden to train foundations won as often as the others.',
          'A level of foundation is worth ¥6 and platform deals pay no more than ¥3 or ¥4: when the reward lay in late deals, valuations at half time did not show who was ahead, the leader at half time won only two games of five, and money did not follow the strong. With the reward in the level itself, strength shows as soon as it is trained, and investors can follow it.',
          'Companies’ starting cash differs by ¥1 or ¥2: their abilities are not worth the same, and cash evens them out. Brand would not do: ¥1 of it makes a leader, and investors make the leader rich.',
          'Larger cheques and co-investors also raise the price. More money alone is just more dilution, and nobody used these cards otherwise.',
          'The pool opens at 3 users and grows to 6. With one less in every quarter, bots that never burned anything won as often as those that did; with this pool they fall well behind, and users are a road of their own.',
          'Whoever is valued highest gets ¥12 more from an investor, and the two funds that follow the leader write larger cheques. Good players who lead have cash and shun dilution; without the premium money did not follow leaders as it did in 2023. In the first quarter, when giants are still alike, it is not paid: whoever built last could always snatch it. With two players it is ¥20 and paid from the start: one giant and one start-up are never alike, and with less the weaker of only two raised nearly as much.',
          'Build order and investors break ties by lots of their own, so that the same lucky draw does not do both.',
          'Five contracts lie open even with two or three players. With three or four the deal decided whom the customers suited, and the winner with it: at two players the leader at half time won 70 games of 100, with five contracts about 63.',
          'Cash at the start depends on the number of players. Few rivals leave a giant all platform deals and all users, many leave it little; its cash, and that of start-ups, makes up for it.',
          'Large clusters cost ¥7 and ¥1 of upkeep, domestic chips ¥4: at the old prices one was hardly ever built and the other a little too good.',
          'Ambitions ask for more than good play brings by itself. In their first form some were met in more than half of the games.',
          'A neutral company at two players did not help whoever lay behind: the leader at half time won four games of five with it, as without it. It stays an option of scenarios and is off in the standard game.',
          'Investors here look at one number each. Real ones look at many and talk to each other; herding is in the game as a tie-break and as one fund’s whole character.',
          'All companies are invented, and balance mattered more than likeness. What happened in 2023 is in the facts, not in the portraits.',
        ],
      },
    ],
  },
};
