import type { UsualTexts } from '../../teaching/questions/usual-questions';

/** What the usual questions say, in English. */
export const questions: UsualTexts = {
  prediction: {
    'raises-most': {
      short: 'Who raises most',
      text: 'Rank the companies of a table by valuation whenever deals are made. Which place will raise the most money over the whole game?',
      options: {
        leader: 'The leader',
        middle: 'A place in the middle',
        last: 'The last',
      },
    },
    'top-half-share': {
      short: 'Share of the top half',
      text: 'Of all the money investors put in, how many percent will go to the half of the companies valued higher at that moment?',
    },
    'burning-pays': {
      short: 'Whether burning pays',
      text: 'Some companies will burn more cash on users than their table does on average. What will their owners have made at the end, beside the others?',
      options: {
        more: 'More',
        same: 'About the same',
        less: 'Less',
      },
    },
    'half-time-leader': {
      short: 'Whether the half-time leader wins',
      text: 'Will the company with the most owners’ gain at half time also win your table?',
      options: {
        yes: 'Yes',
        no: 'No, another overtakes it',
      },
    },
    'better-road': {
      short: 'The better road',
      text: 'Which road will earn its owners more on average over all tables: a general foundation model, or vertical models for single industries?',
      options: {
        foundation: 'Foundation',
        vertical: 'Vertical',
        same: 'About the same',
      },
    },
    'own-stake': {
      short: 'Own stake at the end',
      text: 'After all the rounds you raise, will your owners still hold at least half of your company at the end?',
      options: {
        'half-or-more': 'Yes, 50% or more',
        'below-half': 'No, less than 50%',
      },
    },
  },
  quiz: {
    dilution: {
      short: 'Dilution',
      text: 'A company worth 40 before the round (pre-money) takes 10 from an investor for new shares. Its founders held all of it. How much do they hold now?',
      options: {
        '75': '75%',
        '80': '80%',
        '90': '90%',
        '100': '100%',
      },
    },
    closing: {
      short: 'Wealth on closing day',
      text: 'New shares are sold at exactly the price the company is worth. What happens to the founders’ wealth on the day of closing?',
      options: {
        rises: 'It rises by the sum raised',
        falls: 'It falls with their share',
        doubles: 'It rises by the new valuation',
        stays: 'It stays the same',
      },
    },
    matthew: {
      short: 'Matthew effect',
      text: 'Investors back whoever already leads, and the money lets the leader pull further ahead. What is this called?',
      options: {
        matthew: 'Matthew effect',
        network: 'Network effect',
        curse: 'Winner’s curse',
        attrition: 'War of attrition',
      },
    },
    'all-pay': {
      short: 'All-pay auction',
      text: 'Two firms pour subsidies into the same users. What makes this contest an all-pay auction?',
      options: {
        highest: 'Only the winner pays what it bid',
        users: 'Users pay back the subsidies later',
        losers: 'The loser’s money is gone as well',
        share: 'Both get users in step with what they pay',
      },
    },
    runway: {
      short: 'Runway',
      text: 'A start-up has 12 in cash. Each quarter it takes in 2 and pays out 5. How long is its runway?',
      options: {
        '2': 'About 2 quarters',
        '4': '4 quarters',
        '6': '6 quarters',
        endless: 'It has no end, there is revenue',
      },
    },
    'heavy-assets': {
      short: 'Heavy assets',
      text: 'A company is valued at 6 times its net revenue. It buys machines whose upkeep costs 2 a quarter and which bring in nothing yet. What follows for its valuation?',
      options: {
        up: 'It rises by what the machines cost',
        'down-12': 'It falls by 12',
        'down-2': 'It falls by 2',
        same: 'Nothing, machines are assets',
      },
    },
    'business-customers': {
      short: 'Business customers',
      text: 'What is typical of selling to businesses (toB), compared with consumers (toC)?',
      options: {
        fast: 'Quick to win, but they seldom pay',
        attention: 'What is bought is mostly attention',
        free: 'No need to prove what it brings',
        slow: 'They pay, but slowly and for proof',
      },
    },
    gini: {
      short: 'Gini',
      text: 'The Gini coefficient of the money raised at a table is close to 0. What does that say?',
      options: {
        little: 'Hardly any money was raised',
        even: 'All raised about the same',
        one: 'One company raised nearly all',
        fair: 'The best company raised the most',
      },
    },
  },
  reflection: {
    'one-decision': {
      text: 'Take one decision of yours that mattered. What did you know at that moment, what could you not know, and would you decide the same way again?',
    },
    investors: {
      text: 'Did the investors at your table back the best company or the leading one? Name one deal that shows it.',
    },
    burning: {
      text: 'What made the companies at your table burn cash, or keep from it? What would have had to be different for the opposite to happen?',
    },
    'game-and-world': {
      text: 'Which real fact from the debrief does your table’s story resemble, and which does it contradict? What does the game leave out that may explain the difference?',
    },
    'changed-mind': {
      text: 'Compare one prediction of yours with what happened. What do you think about raising money now that you did not think before the lesson?',
    },
  },
};
