import type { BookText } from '../../../../rules/book/types';

/** What it is about, what a company has, what it is worth. */
export const company: Pick<BookText['sections'], 'aim' | 'company' | 'worth'> = {
  aim: {
    title: 'What it is about',
    blocks: [
      {
        kind: 'text',
        text: 'China, 2023. A new large model comes out almost every day, and everybody wants to be the one that stays. You lead one of the companies: a giant with a rich and impatient parent, or a start-up with a niche and every share still in its own hands.',
      },
      {
        kind: 'text',
        text: 'You draw compute, data and term sheets, train models, sign customers and burn money on users. Every quarter the investors look at you all, and they like whoever leads.',
      },
      {
        kind: 'text',
        text: 'Whoever has created the most wealth for its owners wins. That is not the company that raised the most, and not the one that burned the most.',
      },
      { kind: 'formula', text: 'Owners’ gain = stake × (valuation + cash − debt) − owners’ capital + ambition' },
      {
        kind: 'text',
        text: 'Money is counted in units of 100 million yuan: ¥1 on a card means 100 million yuan. Sums are whole; receipts are rounded down, payments up. One round is one quarter; the standard game runs from 2023 Q1 to 2024 Q4, eight quarters, for 2 to 6 players.',
      },
    ],
  },
  company: {
    title: 'What a company has',
    blocks: [
      {
        kind: 'text',
        text: 'Everything here lies open to all, except the cards in hand, the ambition, and what is in an envelope until it is opened.',
      },
      {
        kind: 'list',
        items: [
          'Cash.',
          'Stake: the share the owners still hold. It starts at 100% and only ever falls.',
          'Owners’ capital: what the owners put in. It is taken off at the end.',
          'Clusters: each gives capacity, and most cost upkeep every quarter.',
          'Foundation: one level, 0 to 10. The general model.',
          'Verticals: a level from 0 to 6 in each of five domains, health, finance, law, education and industry.',
          'Contracts with business customers; they pay every quarter and each binds capacity, its load.',
          'Users, counted in tenths; they pay little and are worth a lot of talk.',
          'A hand of compute, data and funding cards, 8 at most at the end of a turn.',
          'A secret ambition, worth 6 when it is met at the end.',
        ],
      },
      { kind: 'heading', text: 'Capacity' },
      {
        kind: 'formula',
        text: 'Free capacity = capacity of clusters − loads of contracts − what training used this quarter',
      },
      {
        kind: 'text',
        text: 'What training used comes back with the next quarter; a contract binds its load for as long as you hold it. Rented capacity is apart: it serves training only, is used first, and is gone at the end of the quarter.',
      },
      { kind: 'heading', text: 'Quality' },
      { kind: 'formula', text: 'Quality in a domain = base + vertical level there' },
      {
        kind: 'text',
        text: 'The base is your foundation or the open-source level of the day, whichever is higher. In the standard game open source stands at 1, 1, 2, 2, 2, 2, 3, 3 from the first quarter to the last: a second-rate foundation slowly becomes worth nothing. A licence can lift the base for one contract.',
      },
      {
        kind: 'example',
        text: 'Jade Pulse has foundation 0 and health 3; open source stands at 2. Its quality in health is 5, in law 2.',
      },
    ],
  },
  worth: {
    title: 'What a company is worth',
    blocks: [
      {
        kind: 'formula',
        text: 'Valuation = brand + multiple × net revenue + 6 × foundation + 2 × all vertical levels + hype × users',
      },
      {
        kind: 'text',
        text: 'It is public, always up to date, rounded down and never below ¥1. Brand is 17 for a giant and 13 for a start-up. The multiple and the hype per user come from the capital climate: the same company is worth more in a warm quarter.',
      },
      {
        kind: 'formula',
        text: 'Net revenue a quarter = contracts + royalties earned − royalties paid + users ÷ 5 − upkeep',
      },
      {
        kind: 'text',
        text: 'Users ÷ 5 is rounded down. A contract counts as soon as it is signed, although it pays later. Payroll is not part of net revenue: it has to be paid all the same.',
      },
      {
        kind: 'example',
        text: 'In a warm quarter the multiple is 6 and hype 1.5. A start-up with brand 13, net revenue ¥3, foundation 1, health 4 and 2 users is worth 13 + 18 + 6 + 8 + 3 = ¥48.',
      },
      { kind: 'heading', text: 'Runway' },
      {
        kind: 'text',
        text: 'The table shows how many quarters your cash lasts at today’s net revenue less payroll. It knows nothing of what you mean to buy.',
      },
    ],
  },
};
