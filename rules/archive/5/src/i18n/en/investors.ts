import type { CardsText, InvestorTexts } from './card-texts';

/** What a fund looks at. */
export const measures: CardsText['measures'] = {
  valuation: { name: 'Valuation', text: 'Backs the highest valuation.' },
  backers: { name: 'Backers', text: 'Backs whoever has the most backers.' },
  foundation: { name: 'Foundation', text: 'Backs the highest foundation.' },
  revenue: { name: 'Net revenue', text: 'Backs the highest net revenue.' },
  users: { name: 'Users', text: 'Backs whoever has the most users.' },
  vertical: { name: 'Best vertical', text: 'Backs the highest single vertical.' },
  contracts: { name: 'Contracts', text: 'Backs whoever holds the most contracts.' },
};

export const funds: CardsText['funds'] = { small: 'Small fund', large: 'Large fund' };

/** Twelve funds of six characters. */
export const investors: InvestorTexts = {
  'ram-small': {
    name: 'Follow-the-Leader',
    text: measures.valuation.text,
    line: 'Why think twice, when somebody in front has thought once?',
  },
  'ram-large': {
    name: 'Flock Syndicate',
    text: measures.backers.text,
    line: 'Three signatures, one opinion: the one already in the room.',
  },
  'eagle-small': {
    name: 'Frontier Fund',
    text: measures.foundation.text,
    line: 'Loves height and asks for the price of the climb later.',
  },
  'eagle-large': {
    name: 'Zenith Endowment',
    text: measures.foundation.text,
    line: 'Has time, medals, and no interest in second place.',
  },
  'tortoise-small': {
    name: 'Steady Yield',
    text: measures.revenue.text,
    line: 'Reads the last page of the accounts first.',
  },
  'tortoise-large': {
    name: 'Century Annuity',
    text: measures.revenue.text,
    line: 'Saw four booms and remembers who paid whom.',
  },
  'owl-small': {
    name: 'Eyeballs & Co',
    text: measures.users.text,
    line: 'Counts logins at three in the morning.',
  },
  'owl-large': {
    name: 'Thousand Eyes',
    text: measures.users.text,
    line: 'Sure that whoever is watched will be paid, one day.',
  },
  'mole-small': {
    name: 'Deep Niche',
    text: measures.vertical.text,
    line: 'Digs where nobody else would stand.',
  },
  'mole-large': {
    name: 'Motherlode Partners',
    text: measures.vertical.text,
    line: 'Made a fortune in a field too small for a map.',
  },
  'lion-small': {
    name: 'City Gate Guidance',
    text: measures.contracts.text,
    line: 'Guards the gate and likes to see carts go through it.',
  },
  'lion-large': {
    name: 'State Pillar Fund',
    text: measures.contracts.text,
    line: 'Pleased by ribbons, openings and signed paper.',
  },
};
