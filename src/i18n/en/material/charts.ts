import type { MaterialText } from '../../../teaching/material/types';

/** Notes on the charts of the debrief, in English. */
export const charts: MaterialText['charts'] = {
  valuation: {
    title: 'Valuation over time',
    shows:
      'What the market said each company was worth after every quarter. Steps up come from new customers and models; when all lines bend together, the climate changed the multiple and the hype.',
    misreading:
      '“The highest line won.” Valuation is an opinion about the whole company. It is not cash, and it does not belong to the founders alone.',
    ask: 'Find a quarter in which a company did nothing and its valuation still moved. What moved it?',
    link: 'Some companies valued at hundreds of millions were reported to have no revenue at all; here a multiple of three to eight makes the same point with small numbers.',
    opposite:
      'If valuations hardly moved: the climate was even, so each change has a cause at the table; name it. If the highest valuation did win: look at its stake, and ask whether it won by value or by what it kept of it.',
  },
  stake: {
    title: 'Owners’ stake over time',
    shows:
      'The share the owners still hold. Every deal and every rescue is a step down; a steep step is a large cheque, or a low valuation when it was taken.',
    misreading:
      '“Dilution is a loss.” On the day of closing owners’ gain does not change: less of more. The loss or gain comes from what the money is used for.',
    ask: 'Who raised the same sum for the smallest step? What did they have that others had not?',
    link: 'When money is easy it comes early and on little proof; a year later the same slides buy nothing. Timing decides the price of a share.',
    opposite:
      'If the most diluted company won: it used the money better than others used their shares; find the quarter where it paid. If nobody was diluted: ask what nobody dared to build, and what it would have brought.',
  },
  funding: {
    title: 'Who got the money',
    shows:
      'How much went to the first, second, … by valuation when deals were made, and the Lorenz curve with its Gini coefficient: 0 if all got the same, and with four companies 0.75 at most.',
    misreading:
      '“Investors are unfair” or “investors know best.” Each follows one rule that is reasonable for itself; together the rules pile money on few.',
    ask: 'Remove one investor from the row. Whose money would have gone elsewhere, and would that have been better for anybody?',
    link: 'Two rounds for leading start-ups were reported to outweigh all the disclosed funding of the year before: the same curve, much more bent.',
    opposite:
      'If money was spread evenly: count the measures in the row; many different measures or a warm climate spread it. If the last raised most: look for a cheque by users, verticals or contracts that leaders neglected.',
  },
  pitches: {
    title: 'Pitched and closed',
    shows:
      'How many pitches were made and how many closed, and why the others were only talk: below the cut, outranked, no proof, no chair left.',
    misreading:
      '“A closed pitch was a good pitch.” It was one where little was wanted or few competed. Ask what the money was for.',
    ask: 'Which reason for “only talked” could the company have foreseen from the table, and which not?',
    link: 'Early in 2024 “talk much, invest little” was said of real investors too; waiting costs them nothing, and costs the company a quarter.',
    opposite:
      'If nearly all closed: the climate was warm, or the class had learned to read the ladder; compare the first quarters with the last. If none closed: ask who lived without, and by what revenue.',
  },
  burn: {
    title: 'Burning and what it brought',
    shows:
      'Each company’s cash burned on users beside what its customers and users paid in. Users bring little revenue and, in a warm climate, much hype.',
    misreading:
      '“Burning is stupid.” It can pay in valuation while the climate is warm. “Burning works” is as wrong: count the losers’ money too.',
    ask: 'At which table did two companies push each other up? When could one have stopped, and what would stopping have cost?',
    link: 'Consumers rarely pay, so what burning buys is mostly attention; the climate decides what attention is worth. Large models in 2023 saw few burn wars [F09] [F13].',
    opposite:
      'If the one who burned most won: see whether it was alone. Uncontested burn is cheap; contested burn is an auction in which all pay. If nobody burned: what made peace hold, and would it hold with one more player?',
  },
  roads: {
    title: 'Foundation or vertical',
    shows:
      'What companies on the general road and on the industry road spent, earned and made for their owners, over all tables.',
    misreading:
      '“This road is better.” With a few tables, luck and players weigh as much as the road. Look at the spread, not only at the mean.',
    ask: 'What would have had to be different (open weights, prices, customers) for the other road to be ahead?',
    link: 'The commentary expected few giants to stay in general models and small firms to live in niches, but not for long: leaders move in.',
    opposite:
      'If foundations won: ask who paid for the overruns and whether licences carried them. If verticals won by far: ask which leader could have won their customers over, and why it did not.',
  },
  leader: {
    title: 'From half time to the end',
    shows:
      'At how many tables the company with the most owners’ gain at half time also won, with the range in which the true chance probably lies.',
    misreading:
      '“Two of three tables, so 67%.” From three tables the true chance may be almost anything; that is what the wide range says.',
    ask: 'What does a leader have that the others have not, and which of these can be lost?',
    link: 'Where capital wants safety first, leading brings money by itself, and most others are not chosen. Your tables show how safe a lead was.',
    opposite:
      'If all leaders won: was it merit, money or both? Compare with the what-if of half the favour. If none did: find the quarter of the change; often it is a cold quarter, when stakes and cash count more than hype.',
  },
  'no-burn': {
    title: 'If nobody had burned',
    shows:
      'Bots play on from the same states twice, once as the rules are and once with burning forbidden. The difference in owners’ gain is shown with its range, by rank at half time.',
    misreading:
      '“We would have got this.” Bots played, not you; only the difference between the two runs means something, and only where its range does not cover zero.',
    ask: 'If all would be better off without burning, why did it happen? Who would have to trust whom?',
    link: 'In ride-hailing neither rival dared to stop, and capital had to arrange the end. Here you can see what peace would have been worth at your tables.',
    opposite:
      'If all would be worse off without burning: users carried valuation in this climate; ask what happens to them in winter. If the difference covers zero: say so; “we cannot tell” is a result.',
  },
  'half-favour': {
    title: 'If investors favoured leaders half as much',
    shows:
      'The same states once more, but half the time an investor ranks by an open lot instead of its measure. Shown is who gains and who loses by that.',
    misreading:
      '“Fairer would be better for all.” A lot also gives money to companies that make nothing of it. Look at the sum, not only at the last.',
    ask: 'Is it the investors’ task to spread money? If not, whose task could it be?',
    link: 'Even rivals put money into the same leaders. Following each other spares work and narrows the field.',
    opposite:
      'If leaders gained nothing by favour: their lead came from customers. If the last gained nothing by the lot either: money was not what they lacked; ask what was.',
  },
  predictions: {
    title: 'Predicted and happened',
    shows: 'What the class expected before play, and what its own tables did. Every student sees their own answers.',
    misreading: '“I was right, so I understood it.” One may be right for a wrong reason. Ask for the reason first.',
    ask: 'Which prediction was the class surest of, and wrong about? What picture of investors stood behind it?',
    link: 'Even the best-funded laboratory does not know how much more it will need: companies, too, must act on predictions that may be wrong.',
    opposite:
      'If nearly all predicted right: ask how they knew, and what they would have predicted for ride-hailing. If nearly all were wrong: good; a lesson that only confirms teaches little.',
  },
  learning: {
    title: 'Learned',
    shows:
      'Right answers in the same quiz before and after play, for students who took both, and the gain as a share of what could still be gained.',
    misreading:
      '“The game taught them this.” Nobody took the quiz without playing, and a second try alone helps a little. It is a hint, not a proof.',
    ask: 'Which question did the game not help with? How would you explain it to somebody who was absent?',
    link: 'Close to a model a day was counted; what each was good for is harder to say. So it is with points in a quiz: ask for the reasons.',
    opposite:
      'If the gain is negative: check how many answered, and whether they hurried at the end. If one question got worse: the game may suggest something false there; discuss it, this is worth more than the mean.',
  },
  compare: {
    title: 'Two games compared',
    shows: 'The first and the second game of a pair side by side: funding, burn, stakes and gain under two climates.',
    misreading:
      '“The climate did it.” The class also knew the game better the second time. The order is mixed up with the climate.',
    ask: 'Which of your habits of the boom did you carry into the winter? What did they cost?',
    link: 'Deals in Chinese AI were reported to fall by more than a third in number and by 70% in amount within a year: a pair of games in real life.',
    opposite:
      'If the winter was no harder: the class adapted; list what it did differently. If the boom was harder: warm climates bring more rivals into every auction, so ask who paid for that.',
  },
};
