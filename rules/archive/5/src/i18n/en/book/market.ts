import type { BookText } from '../../../../rules/book/types';

/** What lies in the middle of the table. */
export const market: Pick<BookText['sections'], 'market' | 'customers' | 'investors'> = {
  market: {
    title: 'The three decks',
    blocks: [
      {
        kind: 'text',
        text: 'Compute, data and funding each have a deck and a row of three cards face up. The rows are filled up at the end of each turn. An empty deck is made new from its discards; when both are empty, nothing can be drawn from it. With 5 or 6 players every deck holds each card twice.',
      },
      { kind: 'heading', text: 'Compute, 26 cards' },
      {
        kind: 'table',
        caption: 'Compute cards',
        head: ['Card', 'Copies', 'Cost', 'Capacity', 'Upkeep'],
        rows: [
          ['Cloud rental', '8', '¥1', '+3, training only, this quarter', '-'],
          ['Small cluster', '6', '¥3', '+2', '¥1'],
          ['Large cluster', '5', '¥7', '+4', '¥1'],
          ['Domestic chips', '4', '¥4', '+3, export limits never touch them', '¥2'],
          ['Leaner inference', '3', '¥3', '+2', '-'],
        ],
      },
      { kind: 'heading', text: 'Data, 36 cards' },
      {
        kind: 'list',
        items: [
          'Each of the five domains: one card of value 1, two of 2, two of 3. For that domain’s vertical, or for a foundation.',
          'Web crawl: two of value 1, four of 2, two of 3. For foundations only.',
          'Synthetic data: three of value 1. For any vertical, or for a foundation.',
        ],
      },
      { kind: 'heading', text: 'Funding, 20 term sheets' },
      {
        kind: 'text',
        text: 'A term sheet is what you bring to a pitch. You keep it unless the deal closes. A state grant and a bridge loan need no investor: they close by themselves in the boardroom.',
      },
      { kind: 'cards', of: 'funding' },
      {
        kind: 'text',
        text: 'Copies: three each of Larger cheque (¥3), Better price and Co-investor; two each of Much larger cheque (¥5), Compute for equity, State grant and Bridge loan; one each of Founder-friendly, Early close and Strategic investor.',
      },
    ],
  },
  customers: {
    title: 'Customers',
    blocks: [
      {
        kind: 'text',
        text: 'Open contracts lie face up: five, or with more than four players one more than there are players. They are filled up at News, when the oldest one that nobody signed leaves for good.',
      },
      {
        kind: 'table',
        caption: 'What contracts ask for and pay',
        head: ['Tier', 'Quality', 'Pays a quarter', 'Load'],
        rows: [
          ['I', '2', '¥1', '1'],
          ['I', '3', '¥2', '1'],
          ['II', '4', '¥2', '1'],
          ['II', '5', '¥3', '1'],
          ['III', '6', '¥4', '2'],
          ['III', '8', '¥5', '2'],
          ['III, platform', 'own foundation 4 or 5', '¥3 or ¥4', '2'],
        ],
      },
      {
        kind: 'text',
        text: 'In the standard game tier I comes up in the first two quarters, tier II in the next two, tier III from then on; a tier that is used up gives way to the next. There are six contracts a domain; 5 players add two more a domain, 6 players a third.',
      },
      {
        kind: 'text',
        text: 'A platform deal looks at nothing but your own foundation: no vertical, no open source, no licence helps.',
      },
      {
        kind: 'art',
        art: ['domain:health', 'domain:finance', 'domain:law', 'domain:education', 'domain:industry'],
        caption: 'Health, finance, law, education, industry: each domain has a colour and a shape.',
      },
    ],
  },
  investors: {
    title: 'Investors and the climate',
    blocks: [
      {
        kind: 'text',
        text: 'Twelve investors, two for each of six characters: a small fund with a cheque of ¥5 and a large one of ¥9 (¥7 and ¥12 where the leader is followed). Face up lie 3 with 2 or 3 players, 4 with 4 or 5, 5 with 6. At each News but the first the one longest in the row makes room for a new one.',
      },
      { kind: 'cards', of: 'investors' },
      {
        kind: 'text',
        text: 'Every investor ranks all companies by its one measure, as it stands at that moment. Whoever has nothing of it has no rank. Ties go to the company with more backers, then by the quarter’s lot.',
      },
      { kind: 'heading', text: 'The capital climate' },
      {
        kind: 'table',
        caption: 'Climates',
        head: ['Climate', 'Multiple', 'Hype per user', 'Cheques', 'The cut'],
        rows: [
          ['Winter', '3', '0.25', '× 0.5', '1'],
          ['Cold', '4', '0.5', '× 0.75', '1'],
          ['Cautious', '5', '1', '× 1', 'a third of the companies, rounded up'],
          ['Warm', '6', '1.5', '× 1.25', 'half the companies, rounded up'],
          ['Frenzy', '8', '2', '× 1.5', 'all'],
        ],
      },
      {
        kind: 'text',
        text: 'Cheques are rounded down after the climate; what the news and the term sheet add comes on top. From the second quarter on, whoever is valued highest gets ¥12 more from every investor that ranks by its measure (with 2 players ¥20, from the first quarter on); ties all count. No cheque is below ¥1.',
      },
      {
        kind: 'text',
        text: 'The cut says two things at once: which rank still gets money, and how many deals close in the quarter altogether.',
      },
    ],
  },
};
