import type { BookText } from '../../../../rules/book/types';

/** Users, deals and the quarter's accounts. */
export const boardroom: Pick<BookText['sections'], 'boardroom' | 'deals' | 'books'> = {
  boardroom: {
    title: 'The boardroom: users',
    blocks: [
      {
        kind: 'text',
        text: 'Into your envelope go two decisions: which investor to pitch to (or none), with which term sheet (or none), and how much cash to burn on users (or nothing). Then you seal it. All envelopes are opened together.',
      },
      {
        kind: 'text',
        text: 'Sealed together, everybody decides after the last turn of Build, and may take the envelope back until all have sealed. Sealed in one’s own turn, you decide at the end of your turn and sealing ends it; around one screen that halves the handing over.',
      },
      {
        kind: 'steps',
        items: [
          'Of everybody’s users 20% leave, rounded up to a tenth.',
          'Whoever burned at least ¥1 takes part. The burn is paid by all of them, won or lost.',
          'Attraction is compared.',
          'The pool is shared: 60% to the most attractive, 30% to the second, 10% to the third. Shares that nobody claims are lost.',
          'The first also draws a data card, if it stands there alone.',
        ],
      },
      {
        kind: 'formula',
        text: 'Attraction = burn + the better of foundation and best vertical',
      },
      {
        kind: 'text',
        text: 'A foundation that is not above the open-source level counts half. The pool of the standard game is 3, 3, 4, 4, 5, 5, 6, 6 users from the first quarter to the last, for three companies; with more or fewer it grows or shrinks in step.',
      },
      {
        kind: 'text',
        text: 'An exact tie is a truce: the shares of the tied places are put together and split evenly, and each of the tied who gets a share takes back half its burn, rounded down.',
      },
      {
        kind: 'art',
        art: ['icon:truce'],
        caption: 'A truce: whoever burns alike and is alike gets half the money back.',
      },
      {
        kind: 'text',
        text: 'The table shows the break-even burn: the most that first place would pay back in valuation. Above it you pay for the pleasure.',
      },
    ],
  },
  deals: {
    title: 'The boardroom: deals',
    blocks: [
      {
        kind: 'steps',
        items: [
          'State grants and bridge loans close, without any investor and without using up a chair.',
          'Each investor ranks all companies on its measure as it stands now, after the users. A Co-investor card counts one rank better.',
          'Of those who pitched to it, it takes the best-ranked, if that rank is within the cut; at equal rank, the one who had it without a card.',
          'Of the companies that found a willing investor, as many close as the cut says: first whoever brought Early close, then the higher valuation, then more backers, then the lot.',
          'All others only talked. They keep their cards.',
        ],
      },
      { kind: 'heading', text: 'Closing' },
      { kind: 'formula', text: 'Pre-money = valuation + cash − debt, at least ¥1' },
      { kind: 'formula', text: 'Stake after = stake × pre-money ÷ (pre-money + amount)' },
      {
        kind: 'text',
        text: 'The amount is the cheque with what the term sheet adds. A term sheet that improves the price adds to pre-money, for this deal only. The cash arrives, and the investor joins your backers.',
      },
      {
        kind: 'example',
        text: 'Valuation ¥30, cash ¥4, no debt: pre-money ¥34. A cheque of ¥6 leaves you 34 ÷ 40 = 85% of what you held.',
      },
      {
        kind: 'text',
        text: 'Count it out: closing a deal does not change owners’ gain. There is more cash, and you own less of everything, exactly in balance. What you do with the money decides whether it was worth it. A term sheet that improves the price or caps dilution is a real gift; a grant is free.',
      },
      {
        kind: 'text',
        text: 'A bridge loan brings ¥6 and a debt of ¥8, due at the Books two quarters later. What is still owed counts against you in pre-money and in the score.',
      },
    ],
  },
  books: {
    title: 'Books',
    blocks: [
      {
        kind: 'steps',
        items: [
          'In: contracts that pay already, ¥1 for every 5 users (rounded down), royalties, bonuses.',
          'Out: royalties, upkeep, payroll (a giant ¥3, a start-up ¥2), debts that are due.',
          'Profit pressure: a giant whose payments of the quarter exceed its receipts by more than ¥5 loses 2% of the stake it has. Burn, training and compute count; deals, loans and their repayment, grants, capital calls and rescues do not.',
          'Whose cash is below zero sells free clusters, the dearest first, until it is not.',
          'If that is not enough, a rescue round lifts the cash to ¥2.',
        ],
      },
      {
        kind: 'formula',
        text: 'After a rescue of sum s: stake × valuation ÷ (valuation + 2 × s), and at most 90% of what it was',
      },
      {
        kind: 'text',
        text: 'Nobody is ever out. But money that comes when you have no choice is the dearest there is.',
      },
      {
        kind: 'art',
        art: ['icon:rescue'],
        caption: 'A rescue round prices new shares at half.',
      },
    ],
  },
};
