import type { NewsTexts } from './card-texts';

/** Headlines, what they change for their quarter, and what happened that they remember. */
export const news: NewsTexts = {
  'act-two': {
    headline: 'Act two begins',
    rule: 'Each vertical level needs 1 data value less (at least 1).',
    fact: 'Sequoia called it act two: after the new hammer, foundation models, the market turns to solving people’s problems end to end.',
  },
  'ad-cash-cow': {
    headline: 'Adverts pay the bills',
    rule: 'Giants pay ¥2 less payroll.',
    fact: 'Baidu’s revenue in the third quarter of 2023 was reported at 34.4 bn yuan, over 70% of it still from advertising.',
  },
  'arms-race': {
    headline: 'Nobody knows the bill',
    rule: 'Every overrun chip counts 1 more.',
    fact: 'Once a firm has put money into data and compute, its future cost has no bound; even the best-funded lab did not know how much more it needed.',
  },
  'boardroom-fight': {
    headline: 'Fight in the boardroom',
    rule: 'Whoever has the highest foundation may not train it (tied: none of them).',
    fact: 'Late in 2023 OpenAI’s technical camp and its commercial camp fought over who runs the company.',
  },
  'business-pays-slowly': {
    headline: 'Cheque in the post',
    rule: 'Contracts taken this quarter start to pay a quarter later than usual.',
    fact: 'Business customers have the need, the data and the money, but they are slow, costly to win, and want proof.',
  },
  'chip-export-limits': {
    headline: 'Chips held at the border',
    rule: 'Small and large clusters cost ¥2 more.',
    fact: 'Training one frontier model was expected to go from US$100 m to US$500 m by 2030.',
  },
  'consumers-dont-pay': {
    headline: 'Everyone looks, nobody pays',
    rule: 'Users pay nothing at this quarter’s Books.',
    fact: 'Consumers rarely pay; consumer products mostly buy attention.',
  },
  'easy-money': {
    headline: 'Money falls from the sky',
    rule: 'Nothing else changes.',
    fact: 'Capital rushed into the war of a thousand group-buying sites because Groupon made the cost look bounded and the gain look certain.',
  },
  'ecosystem-hardware': {
    headline: 'Build the ecosystem',
    rule: 'At Books the bank pays licensors ¥1 for each licence in force.',
    fact: 'Three ways to build an ecosystem: smart hardware with software, a base for native applications, or “model plus” packaged for an industry.',
  },
  'funding-winter': {
    headline: 'Funding winter',
    rule: 'Nothing else changes.',
    fact: 'In 2023 Chinese AI saw about 232 deals, down 38% on the year, and about US$2 bn in all, down 70%, CB Insights reported.',
  },
  'giants-coinvest': {
    headline: 'Rivals share a cap table',
    rule: 'Large funds’ cheques are ¥2 larger.',
    fact: 'Alibaba, Tencent, Meituan and Xiaomi put money into the same leading start-ups instead of each backing its own champion.',
  },
  'heavy-assets': {
    headline: 'Machines weigh heavy',
    rule: 'Every cluster that has upkeep costs ¥1 more upkeep.',
    fact: 'Owning its data and hardware makes a start-up heavy: it weighs on revenue and on valuation.',
  },
  'hundred-models': {
    headline: 'Another model every day',
    rule: 'The pool has 1 user fewer for every 3 companies.',
    fact: 'In the first 11 months of 2023, 238 large models were released in China, “close to one a day”.',
  },
  'long-rd': {
    headline: 'Patience pays at last',
    rule: 'Training a foundation costs ¥2 less (not below ¥0).',
    fact: 'The three models then ranked in the first tier, iFlytek’s, Baidu’s and SenseTime’s, all had long, heavy research spending behind them.',
  },
  'open-weights': {
    headline: 'Weights for everyone',
    rule: 'The open-source level is 1 higher.',
    fact: 'From 2021 to 2023 the number and the amount of AI deals in China fell, although the number of models exploded.',
  },
  'price-war': {
    headline: 'Price war: tokens for free',
    rule: 'No royalties are paid at this quarter’s Books.',
    fact: 'A decade earlier two ride-hailing rivals spent up to 40 m yuan a day on subsidies, and neither dared to stop.',
  },
  'profit-plunge': {
    headline: 'Profit down 82 per cent',
    rule: 'Giants lose stake from losses ¥2 smaller (profit pressure).',
    fact: 'iFlytek spent 2.498 bn yuan on research in three quarters of 2023; its third-quarter net profit was down 82%.',
  },
  'revenue-is-not-profit': {
    headline: 'Two billion, and a loss',
    rule: 'Every company pays ¥1 more payroll.',
    fact: 'OpenAI reported around US$2 bn of revenue, monthly in one commentary, annualised in most reports, and still lost money.',
  },
  'ride-hailing-merger': {
    headline: 'Backers arrange a truce',
    rule: 'Nobody may burn more than ¥2.',
    fact: 'The two ride-hailing rivals could not stop their subsidies; in the end capital arranged their merger.',
  },
  'slides-no-longer-enough': {
    headline: 'Slides are not enough',
    rule: 'Investors back nobody without a contract.',
    fact: 'Early in 2023 some model start-ups raised money on slides alone; a year later it took far more.',
  },
  'sora-shock': {
    headline: 'A clip shakes the world',
    rule: 'Each user adds half as much again to valuation (hype × 1.5).',
    fact: 'Early in 2024 Sora brought back the world’s attention overnight.',
  },
  'state-procurement': {
    headline: 'The state goes shopping',
    rule: 'The bank pays ¥2 for each open contract signed.',
    fact: 'Business customers have the need, the money and the data, and they pay; but selling to them takes long and takes proof.',
  },
  'strict-buyers': {
    headline: 'Buyers want proof',
    rule: 'Tier II and III contracts ask for 1 more when taken.',
    fact: 'When the climate is uncertain, capital wants safety first and profit second; most companies will not be the chosen one.',
  },
  'talk-much-invest-little': {
    headline: 'Much talk, little money',
    rule: 'Every cheque is ¥2 smaller (at least ¥1).',
    fact: 'Early in 2024 investors talked much and invested little: a year of heat had inflated valuations.',
  },
  'training-bill': {
    headline: 'The training bill arrives',
    rule: 'Training a foundation costs ¥2 more, cloud rental ¥1 more.',
    fact: 'A general model of 100 bn parameters was said to cost tens of millions to a hundred million yuan to train.',
  },
  'two-big-rounds': {
    headline: 'Two rounds beat a year',
    rule: 'Funds that follow valuation or backers add ¥3 to their cheques.',
    fact: 'Two rounds of leading start-ups together were worth more than all of China’s disclosed large-model funding of the year before, about 10 bn yuan.',
  },
};
