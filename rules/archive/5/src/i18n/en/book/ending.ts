import type { BookText } from '../../../../rules/book/types';

/** Scoring, and the companies. */
export const ending: Pick<BookText['sections'], 'scoring' | 'companies'> = {
  scoring: {
    title: 'The end and the score',
    blocks: [
      { kind: 'text', text: 'After the Books of the last quarter everybody turns their ambition over.' },
      { kind: 'formula', text: 'Owners’ gain = stake × (valuation + cash − debt) − owners’ capital + ambition' },
      {
        kind: 'text',
        text: 'The most owners’ gain wins; a tie shares the win. During the game the table shows everybody’s gain with all its parts, but without ambitions.',
      },
      {
        kind: 'example',
        text: 'A giant is worth ¥60, has ¥9 and no debt. Its owners still hold 70% and put in 6 + 5 + 7 = ¥18: 0.7 × 69 − 18 = 30.3. A start-up worth ¥33 with ¥3 and a stake of 85% makes 30.6 and wins.',
      },
      { kind: 'heading', text: 'Ambitions' },
      {
        kind: 'text',
        text: 'An ambition is worth 6 when it is met after the last Books. Where it says “most” or “highest”, more than none is needed, and ties all count.',
      },
      { kind: 'cards', of: 'ambitions' },
      {
        kind: 'text',
        text: 'Bootstrapper, Category king and Asset-light are dealt to start-ups only; Kingmaker and Frontier to giants only; the rest to both.',
      },
    ],
  },
  companies: {
    title: 'Companies',
    blocks: [
      {
        kind: 'text',
        text: 'Six giants and six start-ups, all invented. Each bends one rule. Some start with a little more cash than others of their role, or a little less, since those rules are not worth the same. Otherwise companies of a role start alike.',
      },
      { kind: 'cards', of: 'companies' },
      {
        kind: 'list',
        items: [
          'Cloudloom’s ¥1 counts in its net revenue as well, for as long as a contract of a rival runs on its licence.',
          'Beadmarket’s platform deals bind a load of 1 for as long as it holds them.',
          'Jade Pulse’s extra value needs at least one health card among the data, for its health vertical or for its foundation.',
          'Copper Ledger may use its ability again whenever it holds no finance contract.',
          'Long River’s and Inkfield’s home is education.',
        ],
      },
    ],
  },
};
