import type { BookText } from '../../../../rules/book/types';

/** Terms of investing and competing that lessons use beside those of the rules. */
export const glossaryOfInvesting = {
  'cap-table': {
    term: 'Cap table',
    definition:
      'The list of who owns how much of a company. In the game it has two lines: the owners’ stake, and what investors hold.',
  },
  'post-money': {
    term: 'Post-money',
    definition:
      'What the company is taken to be worth once the new money is in: pre-money plus the sum raised. The investor’s share is the sum divided by it.',
  },
  'down-round': {
    term: 'Down round',
    definition:
      'A round at a lower price than the one before. It dilutes the owners more than they planned, and everybody can see it.',
  },
  bootstrapping: {
    term: 'Bootstrapping',
    definition: 'Growing on what customers pay instead of on investors’ money. Slower, but the stake stays whole.',
  },
  'burn-rate': {
    term: 'Burn rate',
    definition:
      'How much more cash a company spends in a period than it takes in. Not the same as burning on users, which is only one part of it.',
  },
  'run-rate': {
    term: 'Run rate',
    definition:
      'Revenue of a short period stretched to a year. A figure without its period says little: monthly and annualised differ twelvefold.',
  },
  'cash-cow': {
    term: 'Cash cow',
    definition:
      'An old business whose steady profit pays for a new one. It gives patience, and makes the new business depend on it.',
  },
  'capital-cycle': {
    term: 'Capital cycle',
    definition:
      'Money pours in while prices rise, too much is built, returns disappoint, and money leaves again. Ideas follow another clock.',
  },
  'funding-winter': {
    term: 'Funding winter',
    definition: 'The cold part of the capital cycle: few deals, small cheques, much proof asked for.',
  },
  bubble: {
    term: 'Bubble',
    definition:
      'Prices carried by the hope of selling dearer rather than by earnings. Known for certain only afterwards.',
  },
  'due-diligence': {
    term: 'Due diligence',
    definition:
      'What an investor checks before paying: customers, costs, models, people. In heat it gets short, in winter long.',
  },
  selection: {
    term: 'Selection',
    definition:
      'In a cold climate capital looks for safety first, so a few are chosen and most are not, the good among them included.',
  },
  'co-investment': {
    term: 'Co-investment',
    definition:
      'Several investors put money into the same company, even such as compete elsewhere. It spreads risk and narrows the field.',
  },
  subsidy: {
    term: 'Subsidy',
    definition: 'Paying customers to come. It buys users at once; whether they stay when it stops is another question.',
  },
  'war-of-attrition': {
    term: 'War of attrition',
    definition:
      'Rivals keep spending, each hoping that the other stops first. The longer it has lasted, the harder it is to be the one who stops.',
  },
  'winners-curse': {
    term: 'Winner’s curse',
    definition: 'Whoever wins a bidding contest is often the one who overrated the prize most.',
  },
  'sunk-cost': {
    term: 'Sunk cost',
    definition: 'Money that is gone whatever one decides next. It should not weigh in the decision, and usually does.',
  },
  escalation: {
    term: 'Escalation of commitment',
    definition: 'Putting in more because so much has been put in already, or because a rival did.',
  },
  'fixed-cost': {
    term: 'Fixed cost',
    definition: 'A cost that must be paid once, however many customers follow, such as training a general model.',
  },
  'economies-of-scale': {
    term: 'Economies of scale',
    definition: 'The cost per customer falls as their number grows, because the fixed cost is shared by more.',
  },
  'asset-light': {
    term: 'Asset-light',
    definition:
      'Renting what others own. More costly per use, but nothing weighs on net revenue in a quarter without work for it.',
  },
  'to-b': {
    term: 'toB',
    definition:
      'Selling to businesses. They have the need, the money and the data, and they pay; winning them is slow and costly.',
  },
  'to-c': {
    term: 'toC',
    definition: 'Selling to consumers. They come fast and seldom pay; what one gets is mostly attention.',
  },
  'proof-of-value': {
    term: 'Proof of value',
    definition:
      'What a customer or an investor wants to see before paying: that it works, here, for money. What counts as proof changes with the climate.',
  },
  'market-size': {
    term: 'Market size',
    definition:
      'What all buyers together will spend. What one company captures of it depends on rivals, prices and costs.',
  },
  overcrowding: {
    term: 'Overcrowding',
    definition: 'So many do the same that most of the work is done twice and nobody is paid well for it.',
  },
  moat: {
    term: 'Moat',
    definition:
      'What keeps rivals from taking one’s customers: better quality, own data, high costs of changing. In the game, a lead of two in quality breaks it.',
  },
  'network-effects': {
    term: 'Network effects',
    definition:
      'A product is worth more to each user the more others use it. Not every product with many users has them.',
  },
  platform: {
    term: 'Platform',
    definition:
      'A base on which others build. It earns by every one of them, and needs enough of them to be worth building on.',
  },
  'open-weights': {
    term: 'Open weights',
    definition:
      'A model whose trained parameters anybody may download and run. It sets a floor: what is not better earns nothing.',
  },
  'technology-push': {
    term: 'Technology push',
    definition: 'Somebody can build it, and then looks for a use: the hammer comes before the nail.',
  },
  'demand-pull': {
    term: 'Demand pull',
    definition: 'Somebody has a problem and pays for its solution, by whatever technology.',
  },
  governance: {
    term: 'Governance',
    definition:
      'Who may decide what in a company, and who controls them. Most visible when aims collide, such as research and business.',
  },
  'lorenz-curve': {
    term: 'Lorenz curve',
    definition:
      'Companies lined up from the least to the most raised, and how much of the money the first few hold together. Straight when all hold the same; the more it sags, the more unequal.',
  },
  gini: {
    term: 'Gini coefficient',
    definition:
      'Inequality in one number from 0, all the same, towards 1, one has everything. With few companies it cannot reach 1: with four, 0.75 at most.',
  },
  counterfactual: {
    term: 'Counterfactual',
    definition:
      'What would have happened if one thing had been different. It can never be seen, only computed or argued, and the way of computing it should be told.',
  },
} as const satisfies Partial<BookText['glossary']>;
